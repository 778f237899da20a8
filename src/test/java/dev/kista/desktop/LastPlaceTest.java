package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;
import dev.kista.service.settings.LeftAt;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class LastPlaceTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "SHARED", "s", "")
                    .secret("company.team", "TOKEN", "t", "")
                    .secret("sandbox", "TRY", "x", "");
    private final UUID team = id("company.team");
    private final UUID token = sample.idOf("company.team", "TOKEN");

    @Test
    void showsAgainWhatWasLeft() {
        var open = sample.open();
        open.show(NamespacePath.of("company.team"));
        open.select(List.of(token));
        var left = new LastPlace(open).now().orElseThrow();
        assertEquals(new LeftAt(team, token), left);
        var again = sample.open();
        new LastPlace(again).show(left);
        assertEquals(NamespacePath.of("company.team"), again.namespace());
        assertEquals(List.of(token), again.selected());
    }

    @Test
    void findsTheNamespaceUnderAnotherName() {
        sample.edit(new VaultEdit.RenameNamespace(NamespacePath.of("company.team"), "crew"));
        var open = sample.open();
        new LastPlace(open).show(new LeftAt(team, token));
        assertEquals(NamespacePath.of("company.crew"), open.namespace());
        assertEquals(List.of(token), open.selected());
    }

    @Test
    void selectsWhatIsInherited() {
        var shared = sample.idOf("company", "SHARED");
        var open = sample.open();
        new LastPlace(open).show(new LeftAt(team, shared));
        assertEquals(List.of(shared), open.selected());
        assertEquals(new LeftAt(team, shared), new LastPlace(open).now().orElseThrow());
    }

    @Test
    void selectsNothingThatIsElsewhereNow() {
        sample.edit(new VaultEdit.MoveSecret(token, NamespacePath.of("sandbox")));
        var open = sample.open();
        new LastPlace(open).show(new LeftAt(team, token));
        assertEquals(NamespacePath.of("company.team"), open.namespace());
        assertEquals(List.of(), open.selected());
    }

    @Test
    void beginsAsUsualWhereTheNamespaceIsGone() {
        sample.edit(new VaultEdit.DeleteNamespace(NamespacePath.of("company.team")));
        var open = sample.open();
        var first = open.namespace();
        new LastPlace(open).show(new LeftAt(team, token));
        assertEquals(first, open.namespace());
        assertEquals(List.of(), open.selected());
    }

    @Test
    void remembersTheNamespaceBeforeTheTrash() {
        var open = sample.open();
        open.show(NamespacePath.of("company.team"));
        open.show(Place.trash());
        assertEquals(new LeftAt(team, null), new LastPlace(open).now().orElseThrow());
    }

    private UUID id(String path) {
        return sample.session.vault().namespace(NamespacePath.of(path)).orElseThrow().id();
    }
}
