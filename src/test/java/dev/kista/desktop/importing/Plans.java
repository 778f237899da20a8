package dev.kista.desktop.importing;

import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.service.exchange.ImportPlan;
import dev.kista.service.exchange.ImportRow;
import dev.kista.service.exchange.ImportRow.Outcome;
import dev.kista.service.exchange.ImportSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Plans of the test's own making.
final class Plans {
    private Plans() {}

    static ImportRow added(String key, int line, String value, Problem... problems) {
        return new ImportRow(
                SecretKey.of(key),
                line,
                Outcome.NEW,
                null,
                null,
                SecretValue.ofText(value),
                List.of(problems));
    }

    static ImportRow changed(String key, int line, String now, String then, Problem... problems) {
        return new ImportRow(
                SecretKey.of(key),
                line,
                Outcome.CHANGED,
                UUID.randomUUID(),
                SecretValue.ofText(now),
                SecretValue.ofText(then),
                List.of(problems));
    }

    static ImportRow same(String key, int line, String value) {
        return new ImportRow(
                SecretKey.of(key),
                line,
                Outcome.SAME,
                UUID.randomUUID(),
                SecretValue.ofText(value),
                SecretValue.ofText(value),
                List.of());
    }

    static ImportRow refused(String key, int line, Problem... problems) {
        return new ImportRow(
                new SecretKey(key), line, Outcome.REFUSED, null, null, null, List.of(problems));
    }

    static ImportPlan plan(ImportSource source, PlanOptions options, List<ImportRow> rows) {
        return new ImportPlan(
                source.name(),
                options.target(),
                false,
                options.format().orElse(Format.ENV),
                options.dialect(),
                rows,
                List.of());
    }

    static List<ImportRow> mixed() {
        var rows = new ArrayList<ImportRow>();
        rows.add(added("DB_USER", 1, "reporting"));
        rows.add(changed("DB_PASSWORD", 2, "old-pässword", "new-pässword"));
        rows.add(same("API_TOKEN", 3, "tok_123"));
        rows.add(
                added(
                        "SMTP_PASSWORD",
                        5,
                        "cGFzc3dvcmQ=",
                        Problem.warning("value.looks-encoded", new Position(5, 1), "SMTP_PASSWORD")
                                .withFixes(Fix.DECODE_ONCE, Fix.KEEP_AS_TEXT)));
        rows.add(changed("DEPLOY_KEY", 6, "line\nline\n", "line\nline"));
        rows.add(
                refused(
                        "my-key",
                        8,
                        Problem.error("key.invalid", new Position(8, 1), "my-key")
                                .withFixes(Fix.RENAME_KEY)));
        rows.add(added("GCP_SERVICE_ACCOUNT", 9, "{\n  \"type\": \"service_account\"\n}"));
        return rows;
    }
}
