package dev.kista.codec.compose;

import dev.kista.codec.Problem;

/// The files that a Compose file names. The codec opens none itself: whoever calls it does.
public interface EnvFiles {
    /// What there is under a name.
    sealed interface Content {
        /// A text, byte order mark included.
        record Text(String text) implements Content {
            @Override
            public String toString() {
                return "Text[***]";
            }
        }

        /// No such file.
        record Missing() implements Content {}

        /// A file that cannot be read, or holds no text.
        record Unreadable(Problem problem) implements Content {}
    }

    /// @param path as written; one that is not absolute starts from the Compose file's folder
    Content beside(String path);

    /// @param path as written; one that is not absolute starts from the folder one is in
    Content here(String path);

    /// The name of the Compose file's folder, after which Compose calls a project without a name.
    String folder();
}
