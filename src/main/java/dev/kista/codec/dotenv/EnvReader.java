package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;

/// Reads a plain env file as its consumer does.
///
/// Never throws for bad text, never runs anything, never looks at the process's environment. Works
/// in time and memory proportional to the text, whatever the text is.
public final class EnvReader {
    public EnvReading read(String text, Dialect dialect, EnvLookup lookup) {
        var builder = new EnvBuilder(text);
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
