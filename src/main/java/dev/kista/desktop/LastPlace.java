package dev.kista.desktop;

import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.NamespacePath;
import dev.kista.service.settings.LeftAt;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The namespace that is shown and the secret that is selected, to be shown again when the vault is
/// unlocked the next time. FX thread only.
record LastPlace(OpenVault open) {
    /// What is shown now; where that is the trash or a search, the namespace before.
    Optional<LeftAt> now() {
        return open.vault()
                .namespace(open.namespace())
                .map(
                        namespace ->
                                new LeftAt(
                                        namespace.id(),
                                        Optional.ofNullable(open.secretProperty().get())
                                                .flatMap(open::find)
                                                .filter(this::isShownThere)
                                                .map(found -> found.secret().id())
                                                .orElse(null)));
    }

    /// Shows what was left, as far as it is still there, under whatever name.
    void show(LeftAt left) {
        var path = new AtomicReference<>(Optional.<NamespacePath>empty());
        open.vault()
                .forEachNamespace(
                        (here, namespace) -> {
                            if (namespace.id().equals(left.namespace())) {
                                path.set(Optional.of(here));
                            }
                        });
        path.get().ifPresent(open::show);
        if (path.get().isPresent() && left.secret() != null) {
            open.find(left.secret())
                    .filter(this::isShownThere)
                    .ifPresent(found -> open.select(List.of(found.secret().id())));
        }
    }

    /// Its own, or one that it inherits.
    private boolean isShownThere(FoundSecret found) {
        return !found.inTrash() && found.path().contains(open.namespace());
    }
}
