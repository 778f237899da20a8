package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;

import java.util.List;

class EffectiveSecretTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("", "EVERYWHERE", "0", "")
                    .secret("company", "TOKEN", "1", "")
                    .secret("company", "HOST", "1", "")
                    .secret("company.team", "TOKEN", "2", "")
                    .secret("company.team.project", "HOST", "3", "")
                    .secret("company.ops", "OTHER", "4", "");

    @Test
    void listsItsOwnThenTheNearestAbove() {
        assertEquals(
                List.of(
                        "HOST=3 of company.team.project over company",
                        "TOKEN=2 of company.team",
                        "EVERYWHERE=0 of "),
                seen("company.team.project"));
    }

    @Test
    void inheritsWithoutOwningAnything() {
        assertEquals(
                List.of("TOKEN=1 of company", "HOST=1 of company", "EVERYWHERE=0 of "),
                seen("company.nowhere"));
    }

    @Test
    void inheritsNothingAtTheTop() {
        assertEquals(List.of("EVERYWHERE=0 of "), seen(""));
    }

    @Test
    void namesTheNearestThatIsOverridden() {
        sample.secret("company.team.project", "TOKEN", "5", "");
        assertEquals(
                "TOKEN=5 of company.team.project over company.team",
                seen("company.team.project").get(1));
    }

    private List<String> seen(String path) {
        return EffectiveSecret.of(sample.session.vault(), NamespacePath.of(path)).stream()
                .map(
                        each ->
                                each.secret().key()
                                        + "="
                                        + each.secret().value().text()
                                        + " of "
                                        + each.owner()
                                        + (each.overridden() == null
                                                ? ""
                                                : " over " + each.overridden()))
                .toList();
    }
}
