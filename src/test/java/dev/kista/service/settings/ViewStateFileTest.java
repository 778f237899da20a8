package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.service.settings.TableLayout.Sort;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ViewStateFileTest {
    private static final UUID VAULT = new UUID(1, 1);
    private static final ViewState LEFT =
            new ViewState(
                    new TableLayout(
                            List.of("tags", "key"),
                            Map.of("length", true, "tags", false),
                            Map.of("key", 212.5),
                            List.of(new Sort("updated", true), new Sort("key", false)),
                            false),
                    Map.of(VAULT, Set.of(new UUID(2, 2), new UUID(3, 3))),
                    Map.of(
                            VAULT,
                            new LeftAt(new UUID(2, 2), new UUID(4, 4)),
                            new UUID(1, 2),
                            new LeftAt(new UUID(5, 5), null)));

    @TempDir private Path folder;
    private ViewStateFile file;

    @BeforeEach
    void make() {
        file = new ViewStateFile(new KistaFolders(folder));
    }

    @Test
    void remembersHowTheScreensWereLeft() throws IOException {
        file.save(LEFT);
        assertEquals(LEFT, file.load());
    }

    @Test
    void beginsAsNothingWasChanged() {
        assertEquals(ViewState.DEFAULT, file.load());
    }

    @Test
    void passesOverWhatMakesNoSense() throws IOException {
        Files.writeString(
                folder.resolve("view.json"),
                """
                {"table": {"order": ["key", 7], "chosen": {"tags": "yes", "key": true},
                           "widths": {"key": -3, "tags": "wide"}, "sort": [{"column": 1}, 5],
                           "inherited": "perhaps"},
                 "unfolded": {"no-id": ["x"], "%s": ["y", "%s"]},
                 "left": {"no-id": {}, "%s": {"namespace": "z"}, "%s": 7}, "newer": 1}
                """
                        .formatted(VAULT, new UUID(2, 2), VAULT, new UUID(1, 2)));
        var found = file.load();
        assertEquals(
                new TableLayout(
                        List.of("key"), Map.of("key", true), Map.of("key", 0.0), List.of(), true),
                found.table());
        assertEquals(Optional.of(Set.of(new UUID(2, 2))), found.unfolded(VAULT));
        assertEquals(Map.of(), found.left());
        file.save(found);
        assertTrue(Files.readString(folder.resolve("view.json")).contains("newer"));
    }

    @Test
    void forgetsTheVaultThatWasLeftLongestAgo() {
        var state = ViewState.DEFAULT;
        for (var i = 0; i <= ViewState.VAULTS; i++) {
            state = state.withUnfolded(new UUID(9, i), Set.of());
        }
        for (var i = 0; i <= ViewState.VAULTS; i++) {
            state = state.withLeft(new UUID(9, i), new LeftAt(new UUID(1, i), null));
        }
        assertEquals(ViewState.VAULTS, state.left().size());
        assertEquals(Optional.empty(), state.left(new UUID(9, 0)));
        assertEquals(ViewState.VAULTS, state.unfolded().size());
        assertEquals(Optional.empty(), state.unfolded(new UUID(9, 0)));
    }
}
