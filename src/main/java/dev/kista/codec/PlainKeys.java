package dev.kista.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What every format refuses that takes keys as they are.
public final class PlainKeys {
    private PlainKeys() {}

    /// A key given twice, and text without a UTF-8 form.
    public static List<Problem> check(List<PlainSecret> secrets) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (var each : secrets) {
            if (!seen.add(each.key())) {
                problems.add(Problem.error("write.key-twice", null, each.key()));
            }
            if (!TextBytes.isWellFormed(each.key()) || !TextBytes.isWellFormed(each.value())) {
                problems.add(Problem.error("write.lone-surrogate", null, each.key()));
            }
        }
        return problems;
    }
}
