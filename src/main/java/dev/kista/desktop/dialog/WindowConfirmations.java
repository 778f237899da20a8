package dev.kista.desktop.dialog;

import atlantafx.base.theme.Styles;

import dev.kista.model.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Questions in a dialog over the window.
public final class WindowConfirmations implements Confirmations {
    private final Supplier<@Nullable Window> owner;
    private final Messages messages;

    /// @param owner the window that a question belongs to, at the time it is asked
    public WindowConfirmations(Supplier<@Nullable Window> owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public void ask(Question question) {
        var actions = new LinkedHashMap<ButtonType, Question.Answer>();
        for (var answer : question.answers()) {
            actions.put(new ButtonType(answer.text(), place(answer)), answer);
        }
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(messages.text("app.name"));
        dialog.setResultConverter(button -> button);
        fill(dialog, question, actions);
        dialog.setOnHidden(
                hidden -> {
                    var chosen =
                            dialog.getResult() == null ? null : actions.get(dialog.getResult());
                    if (chosen != null) {
                        chosen.then().run();
                    }
                });
        dialog.show();
    }

    private void fill(
            Dialog<ButtonType> dialog,
            Question question,
            Map<ButtonType, Question.Answer> actions) {
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("question");
        pane.setHeaderText(question.title());
        pane.setContentText(question.text());
        pane.getButtonTypes().addAll(actions.keySet());
        var cancel =
                new ButtonType(messages.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().add(cancel);
        actions.forEach(
                (type, answer) -> {
                    if (pane.lookupButton(type) instanceof Button button) {
                        var danger = answer.kind() == Question.Answer.Kind.DANGER;
                        button.getStyleClass().add(danger ? Styles.DANGER : Styles.ACCENT);
                        button.setDefaultButton(!danger);
                    }
                });
        if (question.answers().stream()
                .allMatch(each -> each.kind() == Question.Answer.Kind.DANGER)) {
            dialog.setOnShown(shown -> pane.lookupButton(cancel).requestFocus());
        }
    }

    /// A dangerous answer is never the one that Enter chooses.
    private static ButtonBar.ButtonData place(Question.Answer answer) {
        return answer.kind() == Question.Answer.Kind.DANGER
                ? ButtonBar.ButtonData.OTHER
                : ButtonBar.ButtonData.OK_DONE;
    }
}
