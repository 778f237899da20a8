package dev.kista.cli;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.SecretKey;
import dev.kista.service.exchange.FileChange;
import dev.kista.service.exchange.FileOutdated;
import dev.kista.service.exchange.FilePatch;
import dev.kista.service.exchange.FilePatchPlan;
import dev.kista.service.exchange.PatchOptions;
import dev.kista.service.exchange.SourceRefused;
import dev.kista.service.files.GitExposure;
import dev.kista.service.files.SecretFileRefused;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Puts secrets into a file that is there, and changes no other line of it. All of them, or none.
@Command(name = "patch")
final class PatchCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.help.patch-file")
    private Path file = Path.of("");

    @Mixin private PatchSource source = new PatchSource();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            descriptionKey = "cli.help.patch-to")
    private @Nullable Format to;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            descriptionKey = "cli.help.patch-dialect")
    private Dialect dialect = Dialect.COMPOSE;

    @Option(names = "--service", paramLabel = "NAME", descriptionKey = "cli.help.patch-service")
    private Set<String> services = new LinkedHashSet<>();

    @Option(names = "--remove", paramLabel = "KEY", descriptionKey = "cli.help.patch-remove")
    private Set<String> remove = new LinkedHashSet<>();

    @Option(
            names = "--env-file",
            paramLabel = "NAME",
            arity = "0..1",
            fallbackValue = PatchOptions.EnvFile.USUAL_NAME,
            descriptionKey = "cli.help.patch-env-file")
    private @Nullable String envFile;

    @Option(names = "--move", descriptionKey = "cli.help.patch-move")
    private boolean move;

    @Option(names = "--dry-run", descriptionKey = "cli.help.patch-dry-run")
    private boolean dryRun;

    PatchCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        if (move && envFile == null) {
            throw context.usage("cli.patch.move");
        }
        if (source.isMissing() && remove.isEmpty()) {
            throw context.usage("cli.patch.nothing-asked");
        }
        try {
            return end(source.plan(file, options(), context));
        } catch (SourceRefused e) {
            throw CliFailure.refused(e.words(context.messages()));
        } catch (FileOutdated e) {
            throw context.refused("file.outdated", e.file());
        } catch (SecretFileRefused e) {
            throw context.refused("file.refused." + e.reason().code(), e.file(), e.detail());
        }
    }

    private PatchOptions options() {
        var into = envFile == null ? null : new PatchOptions.EnvFile(envFile, move);
        var going = remove.stream().map(SecretKey::of).collect(Collectors.toSet());
        return new PatchOptions(to, dialect, services, going, into);
    }

    private int end(FilePatchPlan plan) throws IOException {
        return switch (plan) {
            case FilePatchPlan.Refused refused -> {
                refused.problems().forEach(this::tell);
                yield ExitCode.REFUSED;
            }
            case FilePatchPlan.Ready ready -> {
                ready.problems().forEach(this::tell);
                if (ready.changes().isEmpty()) {
                    context.report().tell("cli.patch.nothing", file);
                } else if (dryRun) {
                    show(ready);
                } else {
                    write(ready);
                }
                yield ExitCode.DONE;
            }
        };
    }

    private void show(FilePatchPlan.Ready plan) throws IOException {
        for (var each : plan.changes()) {
            var diff = each.diff().masked(each.file().toString());
            context.output().write(diff.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(FilePatchPlan.Ready plan) throws IOException {
        new FilePatch().apply(plan);
        for (var each : plan.changes()) {
            tell(each);
            if (GitExposure.of(each.file()).isRisky()) {
                context.report().tell("cli.git", each.file());
            }
        }
    }

    private void tell(FileChange change) {
        var diff = change.diff();
        if (change.isNew()) {
            context.report().tell("cli.patch.made", change.file(), diff.added());
        } else {
            context.report().tell("cli.patch.done", change.file(), diff.added(), diff.removed());
        }
    }

    private void tell(FilePatchPlan.Finding finding) {
        context.report().problems(finding.file().toString(), List.of(finding.problem()));
    }
}
