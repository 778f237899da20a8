package dev.kista.desktop.history;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.history.HistoryRow.Side;
import dev.kista.model.Messages;
import dev.kista.model.Revision;
import dev.kista.model.SecretValue;
import dev.kista.service.value.Difference;
import dev.kista.service.value.ValueDiff;

import java.util.ArrayList;
import java.util.List;

/// Says in rows what is different in two versions, part by part.
final class HistoryRows {
    private final Messages messages;
    private final Ages ages;

    HistoryRows(Messages messages, Ages ages) {
        this.messages = messages;
        this.ages = ages;
    }

    /// None if the versions are the same.
    List<HistoryRow> of(Revision before, Revision after) {
        var rows = new ArrayList<HistoryRow>();
        value(before.value(), after.value(), rows);
        clear("detail.key", before.key().text(), after.key().text(), rows);
        clear("detail.description", before.description(), after.description(), rows);
        clear("detail.tags", joined(before), joined(after), rows);
        clear("detail.expires", expiry(before), expiry(after), rows);
        if (!before.extras().equals(after.extras())) {
            rows.add(
                    new HistoryRow.Heading(
                            messages.text("history.extras"), messages.text("history.extras.text")));
        }
        return rows;
    }

    private static String joined(Revision state) {
        return String.join(", ", state.tags());
    }

    private String expiry(Revision state) {
        return state.times()
                .expires()
                .map(ages::exact)
                .orElseGet(() -> messages.text("detail.expiry.never"));
    }

    private void clear(String part, String before, String after, List<HistoryRow> rows) {
        if (before.equals(after)) {
            return;
        }
        rows.add(new HistoryRow.Heading(messages.text(part), ""));
        if (!before.isEmpty()) {
            rows.add(new HistoryRow.Clear(Side.BEFORE, before));
        }
        if (!after.isEmpty()) {
            rows.add(new HistoryRow.Clear(Side.AFTER, after));
        }
    }

    private void value(SecretValue before, SecretValue after, List<HistoryRow> rows) {
        if (before.equals(after)) {
            return;
        }
        var part = messages.text("detail.value");
        if (!before.isText() || !after.isText()) {
            var words = messages.text("history.value.binary", before.size(), after.size());
            rows.add(new HistoryRow.Heading(part, words));
            return;
        }
        var diff = ValueDiff.of(before, after);
        rows.add(new HistoryRow.Heading(part, words(Difference.between(before, after), diff)));
        for (var row : diff.rows()) {
            rows.add(
                    switch (row) {
                        case ValueDiff.Row.Same it -> new HistoryRow.Same(it.count());
                        case ValueDiff.Row.Old it ->
                                new HistoryRow.Line(
                                        Side.BEFORE, it.number(), it.line(), it.changed());
                        case ValueDiff.Row.New it ->
                                new HistoryRow.Line(
                                        Side.AFTER, it.number(), it.line(), it.changed());
                    });
        }
    }

    private String words(Difference difference, ValueDiff diff) {
        return difference == Difference.VALUE
                ? messages.text("history.value.lines", diff.removed(), diff.added())
                : messages.text("import.changed." + difference.id());
    }
}
