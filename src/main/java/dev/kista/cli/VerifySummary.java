package dev.kista.cli;

import dev.kista.model.Messages;
import dev.kista.service.check.VaultCheck;
import dev.kista.store.FileFacts;
import dev.kista.store.KeyDerivationCost;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/// What a vault file is and holds, in a few lines.
record VerifySummary(FileFacts facts, VaultCheck check) {
    private static final int KIB = 1024;

    /// Whether the key is cheaper to try than that of a new vault.
    boolean isWeak() {
        return facts.argon2Cost().filter(KeyDerivationCost::isStrong).isEmpty();
    }

    /// A line each for a person.
    String text(Messages messages) {
        var counts = check.counts();
        var lines = new ArrayList<List<String>>();
        line(lines, messages, "format", "KDBX " + facts.version());
        line(
                lines,
                messages,
                "cipher",
                facts.compressed()
                        ? messages.text("cli.verify.compressed", facts.cipher())
                        : facts.cipher());
        line(lines, messages, "derivation", derivation(messages));
        line(lines, messages, "namespaces", counts.namespaces());
        line(lines, messages, "secrets", counts.secrets());
        line(lines, messages, "revisions", counts.revisions());
        line(lines, messages, "trashed", counts.trashed());
        line(lines, messages, "problems", check.findings().size());
        return TextTable.of(lines);
    }

    private static void line(
            List<List<String>> lines, Messages messages, String name, Object value) {
        lines.add(List.of(messages.text("cli.verify." + name), value.toString()));
    }

    private String derivation(Messages messages) {
        var derivation = facts.derivation();
        return derivation.memoryBytes() == 0
                ? messages.text("cli.verify.rounds", derivation.name(), derivation.passes())
                : messages.text(
                        "cli.verify.argon2",
                        derivation.name(),
                        derivation.memoryBytes() / KIB / KIB,
                        derivation.passes(),
                        derivation.lanes());
    }

    /// One object for a program.
    String json() {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var node = mapper.createObjectNode();
        node.put("format", "KDBX " + facts.version());
        node.put("cipher", facts.cipher());
        node.put("compressed", facts.compressed());
        var derivation = node.putObject("derivation");
        derivation.put("name", facts.derivation().name());
        derivation.put("memory", facts.derivation().memoryBytes());
        derivation.put("passes", facts.derivation().passes());
        derivation.put("lanes", facts.derivation().lanes());
        node.put("namespaces", check.counts().namespaces());
        node.put("secrets", check.counts().secrets());
        node.put("revisions", check.counts().revisions());
        node.put("trashed", check.counts().trashed());
        node.put("problems", check.findings().size());
        return mapper.writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }
}
