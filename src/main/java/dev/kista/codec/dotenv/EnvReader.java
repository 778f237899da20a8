package dev.kista.codec.dotenv;

import dev.kista.codec.Dialect;

/// Reads a plain env file as its consumer does.
///
/// Never throws for bad text. Works in time and memory proportional to the text.
public final class EnvReader {
    public EnvReading read(String text, Dialect dialect, EnvLookup lookup) {
        var builder = new EnvBuilder(text);
        try {
            switch (dialect) {
                case COMPOSE -> new ComposeGrammar(text, builder, lookup).read();
                case DOCKER -> new DockerGrammar(text, builder, lookup).read();
                case NODE -> new NodeGrammar(text, builder).read();
                case PYTHON -> new PythonGrammar(text, builder, lookup).read();
                case SHELL -> new ShellGrammar(text, builder, lookup).read();
            }
        } catch (FileRefused refusal) {
            builder.refuse(refusal.problem());
        }
        return builder.build();
    }
}
