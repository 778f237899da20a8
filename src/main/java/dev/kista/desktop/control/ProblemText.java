package dev.kista.desktop.control;

import dev.kista.codec.Problem;
import dev.kista.codec.Severity;
import dev.kista.model.Messages;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// A finding: an icon for its weight, and beside it where it is, what it is, and links to what can
/// be done about it. Wraps; never cut.
public final class ProblemText extends HBox {
    private final TextFlow flow = new TextFlow();
    private final List<String> spoken = new ArrayList<>();

    private ProblemText(Severity severity, Messages messages) {
        getStyleClass().add("problem-text");
        var icon = new FontIcon(icon(severity));
        icon.getStyleClass().add("problem-" + id(severity));
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().addAll(icon, flow);
        spoken.add(messages.text("problem.severity." + id(severity)));
    }

    /// @param place where it is, such as "Line 12"; empty if that goes without saying
    public static ProblemText of(Problem problem, String place, Messages messages) {
        var line = new ProblemText(problem.severity(), messages);
        if (!place.isEmpty()) {
            line.say(place + ": ", "problem-place");
        }
        line.say(problem.words(messages), "problem-words");
        return line;
    }

    /// A remark that no parser made.
    public static ProblemText remark(String words, Messages messages) {
        var line = new ProblemText(Severity.NOTE, messages);
        line.say(words, "problem-words");
        return line;
    }

    /// A warning that no parser made.
    public static ProblemText warning(String words, Messages messages) {
        var line = new ProblemText(Severity.WARNING, messages);
        line.say(words, "problem-words");
        return line;
    }

    /// Adds a link behind the words.
    public ProblemText link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setOnAction(event -> action.run());
        flow.getChildren().addAll(new Text("  "), link);
        return this;
    }

    private void say(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        flow.getChildren().add(text);
        spoken.add(words);
        flow.setAccessibleText(String.join(" ", spoken));
    }

    private static String id(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static Feather icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }
}
