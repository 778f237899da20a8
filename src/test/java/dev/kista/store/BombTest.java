package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.ChildJava;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.KdbxFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// Small files that would become large are refused with a reason, by a JVM of 256 MB, each within
/// ten seconds of work. They are authentic: whoever made them knows the password.
class BombTest {
    private static final int MIB = 1024 * 1024;
    private static final long MOST_MILLIS = 10_000;
    private static final Set<String> REFUSED =
            Set.of(Reason.TOO_COSTLY.name(), Reason.DAMAGED.name());
    private static final String ID = "<UUID>EBESExQVFhcYGRobHB0eHw==</UUID>";
    private static final String ROOT = "<KeePassFile><Root><Group>" + ID;
    private static final String META = "<KeePassFile><Meta>";

    /// A part that is repeated until that much content stands there.
    private enum Bomb {
        TEXT(META + "<DatabaseName>", "x", 70),
        PROTECTED_TEXT(ROOT + "<Entry><String><Value Protected=\"True\">", "eHh4", 70),
        NAME("<KeePassFile><", "x", 70),
        ATTRIBUTE("<KeePassFile><Unknown a=\"", "x", 70),
        ELEMENTS(META + "<Unknown>", "<a/>", 40),
        GROUPS(ROOT, "<Group>" + ID + "</Group>", 70),
        ENTRIES(ROOT, "<Entry>" + ID + "</Entry>", 70),
        STRINGS(ROOT + "<Entry>", "<String><Key>a</Key><Value>b</Value></String>", 70),
        PAST(ROOT + "<Entry><History>", "<Entry>" + ID + "</Entry>", 70),
        DELETED(
                "<KeePassFile><Root><DeletedObjects>",
                "<DeletedObject>" + ID + "</DeletedObject>",
                70),
        DEPTH(ROOT, "<Group>", 1),
        ATTACHMENTS(META + "<Binaries>", attachment(), 4);

        private final String start;
        private final String part;
        private final int mib;

        Bomb(String start, String part, int mib) {
            this.start = start;
            this.part = part;
            this.mib = mib;
        }

        byte[] file() throws IOException {
            return new KdbxFixture("<KeePassFile><Root/></KeePassFile>")
                    .content(
                            content ->
                                    KdbxFixture.withXml(
                                            content,
                                            start + part.repeat(mib * MIB / part.length())))
                    .bytes();
        }

        /// 60 MiB, compressed, in base64, as files of version 3 keep them.
        private static String attachment() {
            var out = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(out)) {
                for (var i = 0; i < 60; i++) {
                    gzip.write(new byte[MIB]);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return "<Binary ID=\"0\" Compressed=\"True\">"
                    + Base64.getEncoder().encodeToString(out.toByteArray())
                    + "</Binary>";
        }
    }

    @TempDir Path folder;

    @Test
    void everyBombIsRefusedInLittleMemoryAndTime() throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var bomb : Bomb.values()) {
            var file = Files.write(folder.resolve(bomb + ".kdbx"), bomb.file());
            assertTrue(Files.size(file) < MIB, bomb + " is no small file");
            files.add(file);
        }
        var whole = folder.resolve("whole.kdbx");
        new KdbxVaultStore()
                .create(whole, SavingLoop.state(1), Vaults.password("pw"), Vaults.CHEAP)
                .close();
        files.add(whole);
        var outcomes = open(files);
        for (var i = 0; i < Bomb.values().length; i++) {
            var outcome = outcomes.get(i).split(" ");
            var what = Bomb.values()[i] + ": " + outcomes.get(i);
            assertTrue(REFUSED.contains(outcome[0]), what);
            assertTrue(Long.parseLong(outcome[1]) < MOST_MILLIS, what);
        }
        assertTrue(outcomes.getLast().startsWith("opened"), "an honest file after all of them");
    }

    private static List<String> open(List<Path> files) throws IOException, InterruptedException {
        var process = ChildJava.start(OpeningRun.class, List.of("-Xmx256m"), files.toArray());
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        var lines = output.lines().toList();
        assertEquals(files.size(), lines.size(), output);
        return lines;
    }
}
