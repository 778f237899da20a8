package dev.kista.desktop;

import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.service.HeapScrub;
import dev.kista.service.VaultSession;
import dev.kista.service.settings.RecentVault;
import dev.kista.service.settings.RecentVaults;

import java.lang.System.Logger.Level;

/// What stays of a vault after it was opened: its file among the recent ones; and what must not
/// stay of it. FX thread only.
final class VaultTraces {
    private static final System.Logger LOG = System.getLogger(VaultTraces.class.getName());

    private final Shared shared;
    private final RecentVaults recent;

    VaultTraces(Shared shared, RecentVaults recent) {
        this.shared = shared;
        this.recent = recent;
    }

    void remember(VaultSession opened) {
        var entry = new RecentVault(opened.file(), opened.name(), shared.clock().instant());
        shared.tasks()
                .<Boolean>run(
                        shared.messages().text("screens.remembering"),
                        Lane.READING,
                        progress -> {
                            recent.opened(entry);
                            return true;
                        },
                        done -> {},
                        failure ->
                                shared.notices()
                                        .warning(shared.messages().text("screens.not-remembered")));
    }

    /// What was shown is no longer referred to, and lies in the memory all the same until this.
    void forget() {
        shared.tasks()
                .<Boolean>run(
                        shared.messages().text("screens.forgetting"),
                        Lane.VAULT,
                        progress -> {
                            HeapScrub.run();
                            return true;
                        },
                        done -> {},
                        failure -> LOG.log(Level.DEBUG, "the memory was not cleared", failure));
    }
}
