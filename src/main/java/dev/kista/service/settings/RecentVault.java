package dev.kista.service.settings;

import java.nio.file.Path;
import java.time.Instant;

/// A vault that was open on this machine.
///
/// @param name the vault's name, as it was when it was open
public record RecentVault(Path file, String name, Instant opened) {}
