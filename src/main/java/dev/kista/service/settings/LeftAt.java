package dev.kista.service.settings;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What of a vault was shown last, by ids.
///
/// @param secret the one that was selected; `null` if there was none or more than one
public record LeftAt(UUID namespace, @Nullable UUID secret) {}
