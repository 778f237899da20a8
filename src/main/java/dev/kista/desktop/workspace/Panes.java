package dev.kista.desktop.workspace;

import dev.kista.desktop.mvc.Part;

/// What the screen of a vault is made of.
public record Panes(Part tree, Part table, Part detail, Part snippet) {}
