package dev.kista.service.value;

import java.util.Arrays;
import java.util.List;

/// Which parts of one sequence stand in another in the same order: a longest common subsequence.
///
/// What both begin and end with costs nothing. Where the rest of both is so long that comparing
/// each with each would take too much, the rest counts as different.
final class SequenceMatch {
    /// So many pairs are compared, which takes some milliseconds and 8 MB.
    private static final long MOST = 2_000_000;

    static final int NONE = -1;

    private SequenceMatch() {}

    /// For each part of the first the place of its match in the second, or [#NONE].
    static int[] of(List<String> before, List<String> after) {
        var match = new int[before.size()];
        Arrays.fill(match, NONE);
        var least = Math.min(before.size(), after.size());
        var head = 0;
        while (head < least && before.get(head).equals(after.get(head))) {
            match[head] = head;
            head++;
        }
        var tail = 0;
        while (tail < least - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            match[before.size() - 1 - tail] = after.size() - 1 - tail;
            tail++;
        }
        var first = before.subList(head, before.size() - tail);
        var second = after.subList(head, after.size() - tail);
        if ((long) first.size() * second.size() <= MOST) {
            middle(first, second, head, match);
        }
        return match;
    }

    private static void middle(List<String> before, List<String> after, int offset, int[] match) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                match[offset + i++] = offset + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
