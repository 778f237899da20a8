package dev.kista.service.sample;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SourceReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What "Try a sample vault" and the tour show: three namespaces, and a `.env` with everything that
/// goes wrong elsewhere.
public final class SampleVault {
    public static final NamespacePath COMPANY = NamespacePath.of("company");
    public static final NamespacePath TEAM = NamespacePath.of("company.team");
    public static final NamespacePath PROJECT = NamespacePath.of("company.team.project");

    private static final String ENV_FILE = "sample.env";

    private static final Map<NamespacePath, String> NAMESPACES =
            Map.of(
                    COMPANY, "What every team uses",
                    TEAM, "Data engineering",
                    PROJECT, "The nightly reporting flows");

    /// Where a secret is and what is said of it.
    private record Place(NamespacePath namespace, String description, Set<String> tags) {}

    private static final Map<String, Place> PLACES =
            Map.ofEntries(
                    place("AWS_ACCESS_KEY_ID", COMPANY, "Bucket with the exports", "aws", "prod"),
                    place(
                            "AWS_SECRET_ACCESS_KEY",
                            COMPANY,
                            "Bucket with the exports",
                            "aws",
                            "prod"),
                    place("SMTP_PASSWORD", COMPANY, "Outgoing mail", "mail"),
                    place("GITHUB_ACCESS_TOKEN", TEAM, "Reads the flows repository", "git"),
                    place("DEPLOY_PRIVATE_KEY", TEAM, "Deploys to the staging host", "git", "ssh"),
                    place("WEBHOOK_URL", TEAM, "Posts alerts to the team's channel", "alerts"),
                    place("DB_PASSWORD", PROJECT, "Reporting database", "db", "prod"),
                    place("GCP_SERVICE_ACCOUNT", PROJECT, "BigQuery, read only", "gcp", "prod"),
                    place("SESSION_KEY", PROJECT, "Signs the session cookie", "web"));

    private SampleVault() {}

    private static Map.Entry<String, Place> place(
            String key, NamespacePath namespace, String description, String... tags) {
        return Map.entry(key, new Place(namespace, description, Set.of(tags)));
    }

    /// The `.env` file that the tour imports.
    public static ImportSource envFile() {
        try (var in = SampleVault.class.getResourceAsStream(ENV_FILE)) {
            return ImportSource.read(ENV_FILE, Objects.requireNonNull(in, ENV_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fills an empty vault.
    public static VaultEdit content() {
        var edits = new ArrayList<VaultEdit>();
        for (var path : List.of(COMPANY, TEAM, PROJECT)) {
            edits.add(new VaultEdit.AddNamespace(path, NAMESPACES.getOrDefault(path, "")));
        }
        var reading = new SourceReader().read(envFile(), Optional.of(Format.ENV), Dialect.COMPOSE);
        reading.secrets().forEach(each -> edits.add(addition(each)));
        return new VaultEdit.Batch(edits);
    }

    private static VaultEdit addition(PlainSecret secret) {
        var place = PLACES.getOrDefault(secret.key(), new Place(PROJECT, "", Set.of()));
        return new VaultEdit.AddSecret(
                place.namespace(),
                SecretKey.of(secret.key()),
                SecretValue.ofText(secret.value()),
                place.description(),
                new TreeSet<>(place.tags()),
                null);
    }
}
