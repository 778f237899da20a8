package dev.kista;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.Kista;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is said in several files of the packaging, which must be the same in each.
class PackagingFilesTest {
    private static final Pattern OPTION =
            Pattern.compile("`((?:-XX:|--enable-native-access)[^`]+)`");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packaging/launcher/kista",
                "packaging/launcher/kista.bat",
                "packaging/jpackage/image.args",
            })
    void startsEveryJavaAsSecurityPromises(String launcher) throws IOException {
        var text = Files.readString(Path.of(launcher));
        var missing = promised().stream().filter(each -> !text.contains(each)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void startsTheJavaOfTheSourcesAsSecurityPromises() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var missing = promised().stream().filter(each -> !pom.contains(each)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void namesNoVersionButInThePom() throws IOException {
        try (var files = Files.walk(Path.of("packaging"))) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(each).contains("0.1.0"), each.toString());
            }
        }
    }

    @Test
    void tellsTheLicenceOfEveryLibrary() throws IOException {
        var list = Files.readString(Path.of("packaging/THIRD-PARTY.md"));
        var pom = Files.readString(Path.of("pom.xml"));
        var runtime =
                Stream.of(pom.split("</dependency>"))
                        .filter(each -> each.contains("<artifactId>"))
                        .filter(each -> !each.contains("<scope>test</scope>"))
                        .map(each -> each.substring(each.lastIndexOf("<dependency>") + 1))
                        .filter(each -> each.startsWith("dependency>"))
                        .map(each -> each.replaceAll("(?s).*?<artifactId>(.*?)<.*", "$1"))
                        .toList();
        assertTrue(runtime.contains("picocli"), runtime.toString());
        assertEquals(List.of(), runtime.stream().filter(each -> !list.contains(each)).toList());
    }

    @Test
    void tellsTheDesktopWhatX11CallsTheWindows() throws IOException {
        var entry = "packaging/linux/share/applications/dev.kista.Kista.desktop";
        var name = "StartupWMClass=" + Kista.class.getName();
        assertTrue(Files.readAllLines(Path.of(entry)).contains(name), name);
    }

    private static List<String> promised() throws IOException {
        var options =
                OPTION.matcher(Files.readString(Path.of("SECURITY.md")))
                        .results()
                        .map(each -> each.group(1))
                        .toList();
        assertTrue(options.contains("-XX:+UseSerialGC"), options.toString());
        return options;
    }
}
