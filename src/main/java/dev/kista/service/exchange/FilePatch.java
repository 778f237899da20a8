package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.compose.patch.ComposeChange;
import dev.kista.codec.compose.patch.ComposePatch;
import dev.kista.codec.dotenv.EnvPatch;
import dev.kista.codec.patch.Patched;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.exchange.FilePatchPlan.Finding;
import dev.kista.service.files.SecretFileRefused;
import dev.kista.service.files.SecretFileWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts secrets into files that are there: Compose files and env files. Only the lines that have to
/// change do.
///
/// A plan says what would change and changes nothing. Applying it writes each file as a whole, and
/// only if it is still what it was when the plan was made. Blocking; works on a worker thread.
public final class FilePatch {
    private final SecretFileWriter writer = new SecretFileWriter();
    private final PlannedWriting writing = new PlannedWriting(writer);

    /// What a file is, for somebody who has to choose how to change it.
    ///
    /// @param services of a Compose file
    public record Target(Format format, List<ComposePatch.Choice> services) {
        public Target {
            services = List.copyOf(services);
        }
    }

    /// Looks at a file without changing anything. Empty if it is no text.
    public Optional<Target> look(Path file) throws SourceRefused {
        try {
            var read = PatchedFile.read(file);
            var format = read.format(Dialect.COMPOSE);
            var services =
                    format == Format.COMPOSE
                            ? new ComposePatch().services(read.text())
                            : List.<ComposePatch.Choice>of();
            return Optional.of(new Target(format, services));
        } catch (PatchedFile.NotText e) {
            return Optional.empty();
        }
    }

    /// Reads the file and works out what would change in it.
    ///
    /// @param secrets what to put: values as they are, not encoded
    public FilePatchPlan plan(Path file, List<PlainSecret> secrets, PatchOptions options)
            throws SourceRefused, SecretFileRefused {
        writer.check(file);
        try {
            var read = PatchedFile.read(file);
            var format = options.format();
            var found = format == null ? read.format(options.dialect()) : format;
            var variables = PatchVariables.of(secrets, options.remove(), found);
            if (variables.problems().stream().anyMatch(Problem::isError)) {
                return refused(read, variables.problems());
            }
            return plan(read, found, variables, options)
                    .with(findings(read, variables.problems()).toList());
        } catch (PatchedFile.NotText e) {
            return new FilePatchPlan.Refused(List.of(e.finding()));
        }
    }

    /// Works out what putting a namespace's own secrets into the file would change.
    public FilePatchPlan plan(Path file, Vault vault, NamespacePath path, PatchOptions options)
            throws SourceRefused, SecretFileRefused {
        return plan(file, vault, path, ExportScope.OWN, options);
    }

    /// Works out what putting a namespace's secrets into the file would change.
    public FilePatchPlan plan(
            Path file, Vault vault, NamespacePath path, ExportScope scope, PatchOptions options)
            throws SourceRefused, SecretFileRefused {
        var plain = PlainSecrets.of(vault, path, scope);
        return plain.problems().isEmpty()
                ? plan(file, plain.secrets(), options)
                : new FilePatchPlan.Refused(
                        plain.problems().stream().map(each -> new Finding(file, each)).toList());
    }

    private FilePatchPlan plan(
            PatchedFile file, Format format, PatchVariables variables, PatchOptions options)
            throws SourceRefused, SecretFileRefused, PatchedFile.NotText {
        var envFile = options.envFile();
        return switch (format) {
            case ENV, ENCODED ->
                    combined(List.of(env(file, variables, options.dialect())), List.of(file));
            case COMPOSE, COMPOSE_LIST, COMPOSE_ENV_FILE ->
                    envFile == null
                            ? combined(List.of(compose(file, variables, options)), List.of(file))
                            : byEnvFile(file, variables, options, envFile);
            default ->
                    refused(file, List.of(Problem.error("patch.format", null, null, format.id())));
        };
    }

    private FilePatchPlan byEnvFile(
            PatchedFile file,
            PatchVariables variables,
            PatchOptions options,
            PatchOptions.EnvFile envFile)
            throws SourceRefused, SecretFileRefused, PatchedFile.NotText {
        var path = file.path().resolveSibling(envFile.path());
        writer.check(path);
        var exists = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (exists && isSame(path, file.path())) {
            return refused(file, List.of(Problem.error("patch.same-file", null, null)));
        }
        var encoded = exists ? PatchedFile.read(path) : PatchedFile.missing(path);
        var change =
                new ComposeChange.UseEnvFile(
                        envFile.path(), variables.put().keySet(), envFile.move());
        var compose = new ComposePatch().apply(file.text(), change, options.services());
        // The env file first, so that no service ever refers to a file that is not there.
        var lines = env(encoded, variables, Dialect.COMPOSE);
        return combined(List.of(lines, compose), List.of(encoded, file));
    }

    private static Patched compose(
            PatchedFile file, PatchVariables variables, PatchOptions options) {
        var change = new ComposeChange.SetVariables(variables.put(), variables.remove());
        return new ComposePatch().apply(file.text(), change, options.services());
    }

    private static Patched env(PatchedFile file, PatchVariables variables, Dialect dialect) {
        return new EnvPatch().apply(file.text(), dialect, variables.put(), variables.remove());
    }

    private static boolean isSame(Path one, Path other) throws SourceRefused {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new SourceRefused(SourceRefused.Reason.FAILED, one.toString());
        }
    }

    private static FilePatchPlan refused(PatchedFile file, List<Problem> problems) {
        return new FilePatchPlan.Refused(findings(file, problems).toList());
    }

    private static Stream<Finding> findings(PatchedFile file, List<Problem> problems) {
        return problems.stream().map(each -> new Finding(file.path(), each));
    }

    /// All of the files, or none.
    private static FilePatchPlan combined(List<Patched> results, List<PatchedFile> files) {
        var changes = new ArrayList<FileChange>();
        var notes = new ArrayList<Finding>();
        var refusals = new ArrayList<Finding>();
        for (var i = 0; i < results.size(); i++) {
            var file = files.get(i);
            switch (results.get(i)) {
                case Patched.Refused refused ->
                        findings(file, refused.problems()).forEach(refusals::add);
                case Patched.Done done -> {
                    findings(file, done.problems()).forEach(notes::add);
                    change(file, done).ifPresent(changes::add);
                }
            }
        }
        return refusals.isEmpty()
                ? new FilePatchPlan.Ready(changes, notes)
                : new FilePatchPlan.Refused(refusals);
    }

    private static Optional<FileChange> change(PatchedFile file, Patched.Done done) {
        return done.text().equals(file.text())
                ? Optional.empty()
                : Optional.of(new FileChange(file.path(), file.digest(), done.text(), done.diff()));
    }

    /// Writes what was planned. A file that is not what it was is refused before any is written.
    public void apply(FilePatchPlan.Ready plan)
            throws SourceRefused, SecretFileRefused, FileOutdated {
        for (var each : plan.changes()) {
            writing.check(each);
        }
        for (var each : plan.changes()) {
            writing.write(each);
        }
    }
}
