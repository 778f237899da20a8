package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.codec.TextBytes;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.model.SecretKey;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file as it was read for a patch.
///
/// @param text with its byte order mark, if it has one
/// @param digest of its bytes; `null` for one that is not there
record PatchedFile(Path path, String text, byte @Nullable [] digest) {
    private static final Pattern SERVICES = Pattern.compile("(?m)^\uFEFF?(['\"]?)services\\1\\s*:");

    static PatchedFile missing(Path path) {
        return new PatchedFile(path, "", null);
    }

    static PatchedFile read(Path path) throws SourceRefused, NotText {
        var source = ImportSource.read(path);
        try {
            return switch (TextBytes.decode(source.bytes())) {
                case TextBytes.Text text ->
                        new PatchedFile(path, text.text(), digest(source.bytes()));
                case TextBytes.Refused refused -> throw new NotText(path, refused.problem());
            };
        } finally {
            source.wipe();
        }
    }

    /// By its name, and where that says nothing by its content.
    Format format(Dialect dialect) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            return Format.COMPOSE;
        }
        if (name.endsWith("_encoded")) {
            return Format.ENCODED;
        }
        if (!name.contains(".env") && SERVICES.matcher(text).find()) {
            return Format.COMPOSE;
        }
        var variables = new EnvReader().read(text, dialect, EnvLookup.NONE).variables();
        return variables.stream().anyMatch(each -> each.name().startsWith(SecretKey.PREFIX))
                ? Format.ENCODED
                : Format.ENV;
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /// The bytes are no text.
    static final class NotText extends Exception {
        @Serial private static final long serialVersionUID = 1L;

        private final transient FilePatchPlan.Finding finding;

        NotText(Path file, Problem problem) {
            super(problem.code(), null, false, false);
            this.finding = new FilePatchPlan.Finding(file, problem);
        }

        FilePatchPlan.Finding finding() {
            return finding;
        }
    }
}
