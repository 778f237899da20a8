package dev.kista.desktop;

import dev.kista.service.settings.RunningVaults;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The one vault that belongs to this window. FX thread only; a lock on an empty local file takes
/// less than a frame.
final class VaultClaim {
    private final Shared shared;
    private RunningVaults.@Nullable Claim held;

    VaultClaim(Shared shared) {
        this.shared = shared;
    }

    /// Takes the vault instead of the one before, and says so if another window has it.
    boolean take(Path file) {
        if (held != null && held.isOf(file)) {
            return true;
        }
        var next = shared.running().claim(file);
        if (next.isEmpty()) {
            shared.notices()
                    .failure(shared.messages().text("screens.open-elsewhere", file.getFileName()));
            return false;
        }
        release();
        held = next.get();
        return true;
    }

    void release() {
        if (held != null) {
            held.close();
            held = null;
        }
    }
}
