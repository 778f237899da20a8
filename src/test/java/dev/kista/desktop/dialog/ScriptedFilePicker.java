package dev.kista.desktop.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses prepared files in the user's place; an empty script means that the user gave up.
public final class ScriptedFilePicker implements FilePicker {
    private final List<Path> next = new ArrayList<>();
    private final List<String> suggestedNames = new ArrayList<>();

    public ScriptedFilePicker choosing(Path... files) {
        next.clear();
        next.addAll(List.of(files));
        return this;
    }

    /// The names that were suggested for files to write.
    public List<String> suggestedNames() {
        return suggestedNames;
    }

    @Override
    public Optional<Path> open(String title, Kind... kinds) {
        return next.stream().findFirst();
    }

    @Override
    public List<Path> openSeveral(String title, Kind... kinds) {
        return List.copyOf(next);
    }

    @Override
    public Optional<Path> save(String title, String name, Kind... kinds) {
        suggestedNames.add(name);
        return next.stream().findFirst();
    }
}
