package dev.kista.desktop.merging;

import java.nio.file.Path;

/// What the open vault is merged with.
///
/// @param own whether it is the vault's own file, changed by somebody else
record MergeSource(Path file, boolean own) {
    String name() {
        return String.valueOf(file.getFileName());
    }
}
