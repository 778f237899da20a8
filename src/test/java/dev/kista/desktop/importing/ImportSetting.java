package dev.kista.desktop.importing;

import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.SecretImport;

import javafx.util.Subscription;

import java.time.Instant;

/// A vault with two secrets in `company.team`, which is shown, and all that an import is made with.
final class ImportSetting {
    final SampleVault sample =
            new SampleVault()
                    .secret("company.team", "DB_PASSWORD", "old", "")
                    .secret("company.team", "API_TOKEN", "tok", "")
                    .secret("company.team", "DEPLOY_KEY", "line\nline\n", "");
    final FakeClipboard clipboard = new FakeClipboard();
    final ScriptedFilePicker picker = new ScriptedFilePicker();
    final OpenVault open = sample.open();

    ImportSetting() {
        open.show(NamespacePath.of("company.team"));
    }

    ImportController controller() {
        var imports = new SecretImport();
        return new ImportController(
                open,
                (source, vault, options) ->
                        imports.plan(
                                source,
                                vault,
                                options.target(),
                                options.format(),
                                options.dialect(),
                                options.fixes()),
                sample.tasks,
                picker,
                new SecretClipboard(
                        clipboard, tick -> Subscription.EMPTY, () -> Instant.EPOCH, () -> 20),
                sample.notices,
                sample.messages);
    }
}
