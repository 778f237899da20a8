package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;
import java.util.List;

class KeyCellTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "TOP", "1", "")
                    .secret("a", "BOTH", "2", "")
                    .secret("a.b", "BOTH", "3", "");

    @Test
    void saysOfAPlainKeyNothingMore() {
        FxThread.run(
                () -> {
                    var cell = cell(row("a", "TOP"));
                    assertEquals("TOP", cell.getAccessibleText());
                    assertEquals(List.of(), NodeTree.all(cell.getGraphic(), FontIcon.class));
                });
    }

    @Test
    void saysWhereAKeyComesFromAndWhatItHides() {
        FxThread.run(
                () -> {
                    assertEquals(
                            "TOP\nInherited from a", cell(row("a.b", "TOP")).getAccessibleText());
                    assertEquals(
                            "BOTH\nOverrides the one in a",
                            cell(row("a.b", "BOTH")).getAccessibleText());
                });
    }

    @Test
    void marksAnExpiredSecretAndLeavesTheMarkBehind() {
        sample.edit(new VaultEdit.ExpireSecret(sample.idOf("a", "TOP"), sample.now()));
        sample.after(Duration.ofDays(2));
        FxThread.run(
                () -> {
                    var cell = cell(row("a", "TOP"));
                    assertEquals("TOP\nExpired 2 d ago", cell.getTooltip().getText());
                    assertEquals(1, NodeTree.all(cell.getGraphic(), FontIcon.class).size());
                    cell.updateItem(row("a", "BOTH"), false);
                    assertEquals(0, NodeTree.all(cell.getGraphic(), FontIcon.class).size());
                    cell.updateItem(null, true);
                    assertNull(cell.getAccessibleText());
                    assertNull(cell.getTooltip());
                });
    }

    @Test
    void namesASecretWithoutAKey() {
        FxThread.run(
                () ->
                        assertEquals(
                                "(no key)",
                                NodeTree.words(cell(foreign("")).getGraphic()).getFirst()));
    }

    @Test
    void saysThatKestraCannotReadAKeyAndThatItIsThereTwice() {
        FxThread.run(
                () -> {
                    var words = cell(foreign("my key")).getAccessibleText();
                    assertTrue(words.startsWith("my key\nKestra cannot read this key."), words);
                    assertTrue(
                            words.contains("Another secret of this namespace has the same key"),
                            words);
                });
    }

    private SecretRow foreign(String key) {
        var row = row("a", "TOP");
        return new SecretRow(
                row.id(),
                key,
                key,
                false,
                1,
                "",
                row.tags(),
                row.modified(),
                null,
                row.path(),
                false,
                null,
                true,
                row.now());
    }

    private SecretRow row(String path, String key) {
        return new SecretRows(sample.session.vault(), new Place.At(NamespacePath.of(path)), true)
                .make(RowOrder.BY_KEY, sample.now()).stream()
                        .filter(each -> each.keyText().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private KeyCell cell(SecretRow row) {
        var edits = new InPlaceEdits(sample.open(), sample.messages);
        var cell = new KeyCell(edits, sample.messages, new Ages(sample.messages, sample::now));
        cell.updateItem(row, false);
        return cell;
    }
}
