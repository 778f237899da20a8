package dev.kista.desktop.importing;

import dev.kista.codec.Fix;
import dev.kista.codec.Problem;
import dev.kista.desktop.control.ProblemText;
import dev.kista.model.Messages;
import dev.kista.service.value.Difference;

import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Everything there is to say about a key, each finding with its fixes as links. The row grows with
/// it, so that no sentence is cut.
final class ProblemCell extends RowCell {
    private final SourceController controller;
    private final Messages messages;
    private final VBox lines = new VBox(4);

    ProblemCell(SourceController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
    }

    @Override
    protected Subscription show(RowModel row) {
        lines.getChildren().clear();
        row.row().problems().forEach(each -> lines.getChildren().add(line(row, each)));
        var applied = row.applied();
        if (applied != null) {
            var words = messages.text("import.fixed." + id(applied.fix()));
            lines.getChildren()
                    .add(
                            ProblemText.remark(words, messages)
                                    .link(
                                            messages.text("import.fix.undo"),
                                            () -> controller.onUndoFix(row)));
        }
        var difference = row.difference();
        if (difference != null && difference != Difference.VALUE) {
            remark(messages.text("import.changed." + difference.id()));
        }
        var own = lines.getChildren().size();
        setGraphic(lines);
        return row.overriddenByProperty()
                .subscribe(
                        by -> {
                            lines.getChildren().remove(own, lines.getChildren().size());
                            if (!by.isEmpty()) {
                                remark(messages.text("import.overridden", by));
                            }
                        });
    }

    private void remark(String words) {
        lines.getChildren().add(ProblemText.remark(words, messages));
    }

    private ProblemText line(RowModel row, Problem problem) {
        var text = ProblemText.of(problem, place(problem, row.row().line()), messages);
        var key = problem.key();
        if (key != null) {
            for (var fix : problem.fixes()) {
                text.link(
                        messages.text("import.fix." + id(fix)),
                        () -> controller.onFix(row, key, fix));
            }
        }
        return text;
    }

    private String place(Problem problem, int line) {
        var at = problem.at();
        return messages.text("import.line", at == null ? line : at.line());
    }

    static String id(Fix fix) {
        return fix.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightFor(getGraphic() == null ? null : lines, width);
    }

    private double heightFor(@Nullable VBox content, double width) {
        var inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return content == null || content.getChildren().isEmpty()
                ? super.computePrefHeight(width)
                : content.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }
}
