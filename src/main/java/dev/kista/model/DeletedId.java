package dev.kista.model;

import java.time.Instant;
import java.util.UUID;

/// The trace of a secret or namespace that was deleted for good; merging needs it.
public record DeletedId(UUID id, Instant when) {}
