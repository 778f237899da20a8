package dev.kista.service;

import dev.kista.model.HistoryLimits;
import dev.kista.model.Revision;
import dev.kista.model.Secret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Keeps the past of a secret within its limits: the newest revisions stay.
final class History {
    private History() {}

    /// The history of a secret after its present state has joined it.
    static List<Revision> with(Secret secret, HistoryLimits limits) {
        var all = new ArrayList<>(secret.history());
        all.add(secret.asRevision());
        var kept = new ArrayList<Revision>();
        var bytes = 0L;
        for (var each : all.reversed()) {
            bytes += size(each);
            if (exceeds(kept.size() + 1L, limits.maxItems()) || exceeds(bytes, limits.maxBytes())) {
                break;
            }
            kept.add(each);
        }
        Collections.reverse(kept);
        return kept;
    }

    private static boolean exceeds(long count, long limit) {
        return limit >= 0 && count > limit;
    }

    private static long size(Revision revision) {
        return revision.value().size()
                + length(revision.key().text())
                + length(revision.description())
                + revision.tags().stream().mapToLong(History::length).sum();
    }

    private static long length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
