package dev.kista.desktop.shell;

import dev.kista.desktop.mvc.Part;

/// What an unlocked vault puts into the frame.
///
/// @param content tree, table, detail and snippet
/// @param breadcrumb where one is, for the tool bar
/// @param search for the tool bar
/// @param status what is shown and when it was saved, for the status bar
public record VaultScreen(Part content, Part breadcrumb, Part search, Part status) {}
