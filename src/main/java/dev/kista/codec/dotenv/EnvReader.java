package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;

/// Reads a plain env file as its consumer does.
///
/// Never throws for bad text, never runs anything, never looks at the process's environment. Works
/// in time and memory proportional to the text, whatever the text is.
public final class EnvReader {
    public EnvReading read(String text, Dialect dialect, EnvLookup lookup) {
        return read(text, dialect, lookup, EnvLookup.NONE);
    }

    /// Reads one of several files that a consumer reads one after the other.
    ///
    /// @param before what the files before this one set: known where the file itself sets nothing
    public EnvReading read(String text, Dialect dialect, EnvLookup lookup, EnvLookup before) {
        var builder = new EnvBuilder(text, before);
        switch (dialect) {
            case COMPOSE -> new ComposeGrammar(text, builder, lookup).read();
            case DOCKER -> new DockerGrammar(text, builder, lookup).read();
            case NODE -> new NodeGrammar(text, builder).read();
            case PYTHON -> new PythonGrammar(text, builder, lookup).read();
            case SHELL -> new ShellGrammar(text, builder, lookup).read();
            case SYSTEMD -> new SystemdGrammar(text, builder).read();
        }
        return builder.build(dialect);
    }
}
