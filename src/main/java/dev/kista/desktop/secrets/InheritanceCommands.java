package dev.kista.desktop.secrets;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What can be done with a secret that is shown in a namespace other than its own.
final class InheritanceCommands {
    private final OpenVault open;

    InheritanceCommands(OpenVault open) {
        this.open = open;
    }

    Subscription handle(Commands commands) {
        return Subscription.combine(
                commands.on(
                        Command.OVERRIDE_SECRET,
                        when(() -> overridable().isPresent()),
                        this::override),
                commands.on(
                        Command.GO_TO_NAMESPACE, when(() -> strange().isPresent()), this::follow));
    }

    private BooleanBinding when(Callable<Boolean> condition) {
        return Bindings.createBooleanBinding(
                condition, open.placeProperty(), open.vaultProperty(), open.secretProperty());
    }

    /// The selected secret, if it belongs to another place than the one that is shown.
    private Optional<FoundSecret> strange() {
        return Optional.ofNullable(open.secretProperty().get())
                .flatMap(open::find)
                .filter(found -> !found.inTrash())
                .filter(found -> !new Place.At(found.path()).equals(open.place()));
    }

    private Optional<FoundSecret> overridable() {
        return strange().filter(found -> open.place() instanceof Place.At);
    }

    /// Gives the namespace a secret of its own to begin with, equal to the one it inherits.
    private void override() {
        overridable().ifPresent(found -> override(found, open.namespace()));
    }

    private void override(FoundSecret found, NamespacePath here) {
        var secret = found.secret();
        var made =
                open.apply(
                        new VaultEdit.AddSecret(
                                here,
                                secret.key(),
                                secret.value().copy(),
                                secret.description(),
                                secret.tags(),
                                secret.times().expiry()));
        if (made) {
            open.vault()
                    .namespace(here)
                    .flatMap(there -> there.secret(secret.key()))
                    .ifPresent(own -> open.select(List.of(own.id())));
        }
    }

    /// Shows a secret where it belongs.
    private void follow() {
        strange()
                .ifPresent(
                        found -> {
                            open.show(found.path());
                            open.select(List.of(found.secret().id()));
                        });
    }
}
