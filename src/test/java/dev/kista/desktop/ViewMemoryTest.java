package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.ViewStateFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ViewMemoryTest {
    private static final UUID ID = new UUID(0, 1);

    @TempDir private Path folder;

    @Test
    void keepsAChangeForTheNextTimeOnceItIsSaved() {
        var memory = memory(folder);
        memory.change(now -> now.withUnfolded(ID, Set.of(ID)));
        assertEquals(Optional.of(Set.of(ID)), memory.state().unfolded(ID));
        assertEquals(Optional.empty(), memory(folder).state().unfolded(ID));
        memory.save();
        assertEquals(Optional.of(Set.of(ID)), memory(folder).state().unfolded(ID));
    }

    @Test
    void goesOnWhereItCannotBeSaved() throws IOException {
        var memory = memory(Files.writeString(folder.resolve("file"), "in the way"));
        memory.change(now -> now.withUnfolded(ID, Set.of()));
        assertDoesNotThrow(memory::save);
        assertEquals(Optional.of(Set.of()), memory.state().unfolded(ID));
    }

    private static ViewMemory memory(Path config) {
        return new ViewMemory(new ViewStateFile(new KistaFolders(config)));
    }
}
