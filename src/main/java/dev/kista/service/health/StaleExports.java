package dev.kista.service.health;

import dev.kista.codec.exchange.Written;
import dev.kista.model.Vault;
import dev.kista.service.exchange.FilePatch;
import dev.kista.service.exchange.FilePatchPlan;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.PatchOptions;
import dev.kista.service.exchange.SecretExport;
import dev.kista.service.exchange.SourceRefused;
import dev.kista.service.files.SecretFileRefused;
import dev.kista.service.settings.RememberedExport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Finds exported files that no longer are what an export would write. The export is made again in
/// memory and compared, so no trace of a value has to be kept for it. Blocking.
public final class StaleExports {
    private final SecretExport export = new SecretExport();
    private final FilePatch patch = new FilePatch();

    /// A file that is gone, or whose namespace is, is of no interest any more.
    public List<HealthFinding> in(List<RememberedExport> exports, Vault vault) {
        return exports.stream()
                .filter(each -> vault.namespace(each.namespace()).isPresent())
                .filter(each -> Files.isRegularFile(each.file()))
                .filter(each -> isStale(each, vault))
                .map(
                        each ->
                                HealthFinding.of(
                                        HealthKind.STALE_EXPORT,
                                        new HealthFinding.Subject.OfExport(each),
                                        each.file().toString(),
                                        each.namespace().toString()))
                .toList();
    }

    private boolean isStale(RememberedExport remembered, Vault vault) {
        try {
            return remembered.into() ? wouldChange(remembered, vault) : differs(remembered, vault);
        } catch (SourceRefused | SecretFileRefused e) {
            return true;
        }
    }

    private boolean wouldChange(RememberedExport remembered, Vault vault)
            throws SourceRefused, SecretFileRefused {
        var plan =
                patch.plan(
                        remembered.file(),
                        vault,
                        remembered.namespace(),
                        remembered.scope(),
                        options(remembered));
        return !(plan instanceof FilePatchPlan.Ready ready) || !ready.changes().isEmpty();
    }

    private static PatchOptions options(RememberedExport remembered) {
        return new PatchOptions(
                null,
                remembered.dialect(),
                remembered.services(),
                Set.of(),
                remembered.envFile()
                        ? new PatchOptions.EnvFile(PatchOptions.EnvFile.USUAL_NAME, true)
                        : null);
    }

    private boolean differs(RememberedExport remembered, Vault vault) throws SourceRefused {
        var written =
                export.write(
                        vault,
                        remembered.namespace(),
                        remembered.scope(),
                        remembered.format(),
                        remembered.options());
        if (!(written instanceof Written.Text text)) {
            return true;
        }
        var there = ImportSource.read(remembered.file());
        var now = text.text().getBytes(StandardCharsets.UTF_8);
        try {
            return !Arrays.equals(now, there.bytes());
        } finally {
            Arrays.fill(now, (byte) 0);
            there.wipe();
        }
    }
}
