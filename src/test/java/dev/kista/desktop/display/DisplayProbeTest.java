package dev.kista.desktop.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class DisplayProbeTest {
    private final Machine machine = new Machine();

    @Test
    void findsADisplayThatLetsUsIn() {
        assertEquals(new Display.Present(), look(Map.of("DISPLAY", ":0")));
    }

    @Test
    void saysThatThereIsNone() {
        assertEquals(new Display.Missing("none", List.of()), look(Map.of()));
        assertEquals(new Display.Missing("none", List.of()), look(Map.of("DISPLAY", " ")));
    }

    @Test
    void saysThatWaylandAloneIsNotEnough() {
        assertEquals(
                new Display.Missing("wayland", List.of()),
                look(Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void namesTheDisplayThatRefuses() {
        machine.opens = false;
        assertEquals(
                new Display.Missing("refused", List.of("far:1")), look(Map.of("DISPLAY", "far:1")));
    }

    @Test
    void namesWhatIsMissingForAWindow() {
        machine.absent.add("libgtk-3.so.0");
        assertEquals(
                new Display.Missing("libraries", List.of("libgtk-3.so.0")),
                look(Map.of("DISPLAY", ":0")));
    }

    @Test
    void canDrawOffScreenWithoutTheLibrariesForAWindow() {
        machine.absent.add("libgtk-3.so.0");
        assertEquals(new Display.Missing("none", List.of()), look(Map.of()));
    }

    @Test
    void cannotDrawWithoutFonts() {
        machine.fonts = false;
        assertEquals(new Display.Impossible("fonts", List.of()), look(Map.of("DISPLAY", ":0")));
    }

    @Test
    void cannotDrawWithoutFreeType() {
        machine.absent.add("libfreetype.so.6");
        assertEquals(
                new Display.Impossible("libraries", List.of("libfreetype.so.6")), look(Map.of()));
    }

    @Test
    void asksNothingElsewhere() {
        machine.fonts = false;
        var probe = new DisplayProbe(name -> null, "Mac OS X", machine);
        assertEquals(new Display.Present(), probe.look());
    }

    private Display look(Map<String, String> environment) {
        return new DisplayProbe(environment::get, "Linux", machine).look();
    }

    private static final class Machine implements DisplayProbe.Libraries {
        final List<String> absent = new ArrayList<>();
        boolean fonts = true;
        boolean opens = true;

        @Override
        public List<String> absent(List<String> names) {
            return names.stream().filter(absent::contains).toList();
        }

        @Override
        public boolean hasFonts() {
            return fonts;
        }

        @Override
        public boolean opensDisplay() {
            return opens;
        }
    }
}
