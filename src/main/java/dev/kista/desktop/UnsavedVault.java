package dev.kista.desktop;

import dev.kista.desktop.dialog.Question;
import dev.kista.store.VaultException;

import java.util.List;

/// What is said, and asked, when a vault that is to be left cannot be saved.
final class UnsavedVault {
    private final Shared shared;

    UnsavedVault(Shared shared) {
        this.shared = shared;
    }

    /// That the vault stays open.
    void tell(Exception failure, Runnable tryAgain) {
        shared.notices()
                .failure(
                        shared.messages().text("screens.not-locked", words(failure)),
                        shared.messages().text("screens.try-again"),
                        tryAgain);
    }

    void askWhetherToQuit(Exception failure, Runnable tryAgain, Runnable end) {
        var messages = shared.messages();
        shared.confirmations()
                .ask(
                        new Question(
                                messages.text("quit.title"),
                                messages.text("quit.text", words(failure)),
                                List.of(
                                        new Question.Answer(
                                                messages.text("quit.discard"),
                                                Question.Answer.Kind.DANGER,
                                                end),
                                        new Question.Answer(
                                                messages.text("screens.try-again"),
                                                Question.Answer.Kind.NORMAL,
                                                tryAgain))));
    }

    String words(Exception failure) {
        return failure instanceof VaultException problem
                ? problem.words(shared.messages())
                : failure.getClass().getSimpleName();
    }
}
