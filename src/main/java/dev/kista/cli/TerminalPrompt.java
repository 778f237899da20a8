package dev.kista.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Asks on the terminal, even while standard input and output are redirected, as they are in `kista
/// get … | pbcopy` and `printf %s … | kista set …`. The JDK's console knows no terminal then, so
/// that the terminal itself is opened and told not to echo.
public final class TerminalPrompt implements PasswordPrompt {
    private static final Path TERMINAL = Path.of("/dev/tty");

    @Override
    public Optional<char[]> ask(String question) {
        var console = System.console();
        if (console != null) {
            return Optional.ofNullable(console.readPassword("%s", question));
        }
        if (!Files.exists(TERMINAL)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(TERMINAL);
                var out = Files.newOutputStream(TERMINAL)) {
            return ask(question, in, out);
        } catch (IOException e) {
            // There is such a file without a terminal behind it in a job without one.
            return Optional.empty();
        }
    }

    private static Optional<char[]> ask(String question, InputStream in, OutputStream out)
            throws IOException {
        if (!stty("-echo")) {
            return Optional.empty();
        }
        // For somebody who presses Ctrl+C at the question.
        var echoOn = Thread.ofPlatform().unstarted(() -> stty("echo"));
        Runtime.getRuntime().addShutdownHook(echoOn);
        try {
            out.write(question.getBytes(StandardCharsets.UTF_8));
            var typed = line(in);
            out.write('\n');
            return typed;
        } finally {
            stty("echo");
            Runtime.getRuntime().removeShutdownHook(echoOn);
        }
    }

    private static Optional<char[]> line(InputStream in) throws IOException {
        try (var bytes = new WipedBytes()) {
            for (var next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return Optional.empty();
                }
                bytes.write(next);
            }
            return Optional.of(bytes.decoded());
        }
    }

    private static boolean stty(String setting) {
        try {
            return new ProcessBuilder("stty", setting)
                            .redirectInput(TERMINAL.toFile())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class WipedBytes extends ByteArrayOutputStream {
        WipedBytes() {
            super(1024);
        }

        char[] decoded() {
            var charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
            var decoded = charset.decode(ByteBuffer.wrap(buf, 0, count));
            var characters = new char[decoded.remaining()];
            decoded.get(characters);
            Arrays.fill(decoded.array(), '\0');
            return characters;
        }

        @Override
        public void close() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
