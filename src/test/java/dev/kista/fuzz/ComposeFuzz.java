package dev.kista.fuzz;

import dev.kista.codec.Format;
import dev.kista.codec.compose.ComposeReader;
import dev.kista.codec.compose.patch.ComposeChange;
import dev.kista.codec.compose.patch.ComposePatch;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.patch.Patched;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Compose files.
final class ComposeFuzz {
    private static final ComposePatch PATCH = new ComposePatch();

    private ComposeFuzz() {}

    static void read(byte[] input) {
        Expect.text(input, 0).ifPresent(ComposeFuzz::read);
    }

    private static void read(String text) {
        var reading = ComposeReader.read(text, Remedies.NONE);
        Expect.problems(reading.problems(), text);
        var keys = reading.secrets().stream().map(each -> each.key()).distinct().count();
        if (keys == reading.secrets().size()) {
            ExchangeFuzz.written(reading.secrets(), Format.COMPOSE);
            ExchangeFuzz.written(reading.secrets(), Format.COMPOSE_LIST);
        }
    }

    /// The first byte is what shall be changed, the rest is the file.
    static void patch(byte[] input) {
        Expect.text(input, 1).ifPresent(text -> patch(text, input[0] & 0xff));
    }

    private static void patch(String text, int choice) {
        var services = PATCH.services(text);
        var chosen =
                (choice & 1) == 0 || services.isEmpty()
                        ? Set.<String>of()
                        : Set.of(services.get((choice >> 4) % services.size()).name());
        var change = change(choice);
        switch (PATCH.apply(text, change, chosen)) {
            case Patched.Refused refused -> {
                Expect.that(!refused.problems().isEmpty(), "refused for nothing");
                Expect.problems(refused.problems(), text);
            }
            case Patched.Done done -> {
                if (PATCH.apply(done.text(), change, chosen) instanceof Patched.Done again) {
                    Expect.that(again.text().equals(done.text()), "the second time differs");
                } else {
                    throw new AssertionError("the second time refused");
                }
            }
        }
    }

    private static ComposeChange change(int choice) {
        return switch (choice >> 1 & 7) {
            case 0, 1 -> ComposeChange.SetVariables.putting(Map.of("SECRET_A", "dmFsdWU="));
            case 2 -> ComposeChange.SetVariables.putting(Map.of("A", " # $x: \"'\\\n\t\u00e9"));
            case 3 -> ComposeChange.SetVariables.removing(Set.of("A", "SECRET_A"));
            case 4 -> {
                var put = new LinkedHashMap<String, String>();
                put.put("SECRET_MYPASSWORD", "");
                put.put("KESTRA_CONFIGURATION", "a: b\n");
                yield new ComposeChange.SetVariables(put, Set.of("A"));
            }
            case 5, 6 -> new ComposeChange.UseEnvFile(".env_encoded", Set.of("A"), false);
            default -> new ComposeChange.UseEnvFile("a b/.env", Set.of("SECRET_A", "A"), true);
        };
    }
}
