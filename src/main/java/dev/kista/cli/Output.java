package dev.kista.cli;

import dev.kista.model.Messages;
import dev.kista.service.files.GitExposure;
import dev.kista.service.files.SecretFileRefused;
import dev.kista.service.files.SecretFileWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/// Where a result goes: to standard output, or whole into a file.
final class Output {
    private final OutputStream out;
    private final Report report;
    private final Messages messages;
    private final SecretFileWriter writer = new SecretFileWriter();

    Output(OutputStream out, Report report, Messages messages) {
        this.out = out;
        this.report = report;
        this.messages = messages;
    }

    /// Says before anything else is done whether the file can be written.
    void check(@Nullable Path file) throws CliFailure {
        if (file != null) {
            try {
                writer.check(file);
            } catch (SecretFileRefused e) {
                throw failure(e);
            }
        }
    }

    /// @param file `null` for standard output
    void write(String text, @Nullable Path file) throws CliFailure, IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (file == null) {
                write(bytes);
            } else {
                writeFile(bytes, file);
            }
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    void write(byte[] bytes) throws IOException {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    private void writeFile(byte[] bytes, Path file) throws CliFailure {
        try {
            writer.write(file, bytes);
        } catch (SecretFileRefused e) {
            throw failure(e);
        }
        if (GitExposure.of(file).isRisky()) {
            report.tell("cli.git", file);
        }
    }

    private CliFailure failure(SecretFileRefused refused) {
        return CliFailure.refused(
                messages.text(
                        "file.refused." + refused.reason().code(),
                        refused.file(),
                        refused.detail()));
    }
}
