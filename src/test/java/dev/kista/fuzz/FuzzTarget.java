package dev.kista.fuzz;

import dev.kista.codec.Format;
import dev.kista.store.kdbx.KdbxFuzz;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// What is fuzzed: one reader each, or a few that read the same lines.
///
/// A target takes any bytes. It returns where its reader did what it may do (read the text, or
/// refuse it with its own typed problem) and throws anything else, which is a finding.
public enum FuzzTarget {
    /// Plain env files; the first byte chooses the dialect.
    DOTENV(EnvFuzz::read, Seeds::dotenv),
    /// Changes to env files, undone and repeated.
    ENV_PATCH(EnvFuzz::patch, Seeds::envPatch),
    /// Encoded values, macros, and what is found wrong with base64.
    SECRET_LINES(SecretLinesFuzz::read, Seeds::secretLines),
    JSON(SecretLinesFuzz::json, Seeds::json),
    /// Compose files and blocks of them.
    COMPOSE(ComposeFuzz::read, Seeds::compose),
    COMPOSE_PATCH(ComposeFuzz::patch, Seeds::composePatch),
    /// The container of a service, with an env file and an environment beside the Compose file.
    SERVICE(ServiceFuzz::read, Seeds::service),
    KUBERNETES(FormatFuzz.of(Format.KUBERNETES), FormatSeeds.of(Format.KUBERNETES)),
    PROPERTIES(FormatFuzz.of(Format.PROPERTIES), FormatSeeds.of(Format.PROPERTIES)),
    DOCKER_INSPECT(FormatFuzz.of(Format.DOCKER_INSPECT), FormatSeeds.of(Format.DOCKER_INSPECT)),
    YAML(FormatFuzz.of(Format.YAML), FormatSeeds.of(Format.YAML)),
    /// Detection, reading by it, every offered fix, and every target written and read again.
    EXCHANGE(ExchangeFuzz::read, Seeds::exchange),
    /// The container of a vault, with its seals broken and with them mended.
    KDBX_FILE(KdbxFuzz::file, KdbxFuzz::fileSeeds),
    /// What is inside a vault's encryption.
    KDBX_CONTENT(KdbxFuzz::content, KdbxFuzz::contentSeeds),
    /// The XML of a vault, beside the JDK's parser.
    XML(KdbxFuzz::xml, KdbxFuzz::xmlSeeds),
    KEY_FILE(KdbxFuzz::keyFile, KdbxFuzz::keyFileSeeds);

    /// Takes any bytes.
    @FunctionalInterface
    interface Reader {
        void feed(byte[] input) throws IOException;
    }

    /// Inputs to start from.
    @FunctionalInterface
    interface Start {
        List<byte[]> seeds() throws IOException;
    }

    private final Reader reader;
    private final Start start;

    FuzzTarget(Reader reader, Start start) {
        this.reader = reader;
        this.start = start;
    }

    public void feed(byte[] input) throws IOException {
        reader.feed(input);
    }

    public List<byte[]> seeds() throws IOException {
        return start.seeds();
    }

    /// As the command line and the folders call it: `env-patch`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FuzzTarget of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
