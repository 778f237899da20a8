package dev.kista.desktop.patching;

import dev.kista.codec.Format;
import dev.kista.codec.patch.LineDiff;
import dev.kista.service.exchange.FileChange;
import dev.kista.service.exchange.FilePatch;
import dev.kista.service.exchange.FilePatchPlan;
import dev.kista.service.exchange.SourceRefused;
import dev.kista.service.files.GitExposure;
import dev.kista.service.files.SecretFileRefused;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/// Looks at files and writes them. Blocking; for a worker thread.
final class PatchWork {
    private final FilePatch patch = new FilePatch();

    PatchPreview preview(PatchRequest request) throws SourceRefused, SecretFileRefused {
        var target = patch.look(request.file());
        var format = target.map(FilePatch.Target::format).orElse(null);
        var services = target.map(FilePatch.Target::services).orElse(List.of());
        if (format == Format.COMPOSE && request.hasNoService()) {
            return PatchPreview.refused(format, services, List.of());
        }
        return switch (plan(request)) {
            case FilePatchPlan.Refused it -> PatchPreview.refused(format, services, it.problems());
            case FilePatchPlan.Ready it ->
                    new PatchPreview(
                            format,
                            services,
                            false,
                            PatchRow.of(it.changes()),
                            count(it, LineDiff::added),
                            count(it, LineDiff::removed),
                            it.problems(),
                            it.changes().stream()
                                    .map(each -> new PatchPreview.Mark(each.file(), each.before()))
                                    .toList(),
                            exposed(it.changes(), format));
        };
    }

    /// Writes what was shown.
    ///
    /// @return whether it was written; not if a file is no longer what it was
    boolean write(PatchRequest request, PatchPreview shown) throws IOException {
        if (!(plan(request) instanceof FilePatchPlan.Ready ready) || !shown.agreesWith(ready)) {
            return false;
        }
        patch.apply(ready);
        return true;
    }

    private FilePatchPlan plan(PatchRequest request) throws SourceRefused, SecretFileRefused {
        return patch.plan(request.file(), request.vault(), request.namespace(), request.options());
    }

    private static int count(FilePatchPlan.Ready plan, ToIntFunction<LineDiff> lines) {
        return plan.changes().stream().map(FileChange::diff).mapToInt(lines).sum();
    }

    /// A Compose file that gets nothing but the name of an env file may be committed.
    private static List<Path> exposed(List<FileChange> changes, @Nullable Format format) {
        var last = changes.size() - 1;
        return changes.stream()
                .filter(each -> format != Format.COMPOSE || last == 0 || each != changes.get(last))
                .map(FileChange::file)
                .filter(each -> GitExposure.of(each).isRisky())
                .toList();
    }
}
