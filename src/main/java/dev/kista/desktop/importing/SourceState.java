package dev.kista.desktop.importing;

/// How far the preview of a source has come.
enum SourceState {
    /// Being read or planned for the first time.
    READING,
    /// There is a plan to look at.
    READY,
    /// It cannot be read; the model says why.
    FAILED
}
