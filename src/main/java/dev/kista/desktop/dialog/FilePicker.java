package dev.kista.desktop.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user choose files. FX thread only; each call waits for the choice.
public interface FilePicker {
    /// One file that is there.
    Optional<Path> open(String title, Kind... kinds);

    /// Any number of files that are there; none if the user gave up.
    List<Path> openSeveral(String title, Kind... kinds);

    /// A file to write, which may be there: the platform has asked before it is replaced.
    ///
    /// @param name what the file is called unless the user says otherwise
    Optional<Path> save(String title, String name, Kind... kinds);

    /// A sort of file.
    ///
    /// @param patterns such as `*.kdbx`
    record Kind(String name, List<String> patterns) {
        public Kind(String name, String... patterns) {
            this(name, List.of(patterns));
        }
    }
}
