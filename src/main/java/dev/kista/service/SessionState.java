package dev.kista.service;

/// Whether a vault's secrets are in memory.
public enum SessionState {
    LOCKED,
    UNLOCKED
}
