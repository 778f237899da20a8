package dev.kista.fuzz;

import dev.kista.codec.Problem;
import dev.kista.codec.compose.EnvFiles;
import dev.kista.codec.compose.ServiceEnvironment;
import dev.kista.codec.compose.ServiceReading;
import dev.kista.codec.dotenv.EnvLookup;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;

/// What a service's container gets from a Compose file and the env files that it names.
final class ServiceFuzz {
    private static final int FILE = 1;
    private static final int ENVIRONMENT = 2;
    private static final int KESTRA = 4;

    private ServiceFuzz() {}

    /// The first byte says what there is beside the Compose file; the text of every env file comes
    /// up to the next NUL, then the Compose file.
    static void read(byte[] input) {
        var nul = 1;
        while (nul < input.length && input[nul] != 0) {
            nul++;
        }
        if (nul >= input.length) {
            return;
        }
        var file = Expect.text(Arrays.copyOf(input, nul), 1);
        var compose = Expect.text(input, nul + 1);
        if (file.isPresent() && compose.isPresent()) {
            read(compose.get(), file.get(), input[0]);
        }
    }

    private static void read(String compose, String file, int choice) {
        EnvLookup environment =
                (choice & ENVIRONMENT) == 0
                        ? EnvLookup.NONE
                        : name -> name.startsWith("COMPOSE") ? Optional.empty() : Optional.of("x");
        var service = new ServiceEnvironment.Choice(Optional.empty(), (choice & KESTRA) != 0);
        var files = new OneFile((choice & FILE) == 0 ? Optional.empty() : Optional.of(file));
        check(ServiceEnvironment.read(compose, service, files, environment));
    }

    private static void check(ServiceReading reading) {
        var names = new HashSet<String>();
        for (var each : reading.variables()) {
            Expect.that(names.add(each.variable().name()), "a variable came twice");
        }
        reading.findings().forEach(each -> Expect.words(each.problem()));
        if (reading.refused()) {
            Expect.that(reading.variables().isEmpty(), "refused, and yet something was taken");
            Expect.that(
                    reading.findings().stream()
                            .map(ServiceReading.Finding::problem)
                            .anyMatch(Problem::isError),
                    "refused for nothing");
        }
    }

    /// The same text under every name, or nothing.
    private record OneFile(Optional<String> text) implements EnvFiles {
        @Override
        public Content beside(String path) {
            return text.<Content>map(Content.Text::new).orElseGet(Content.Missing::new);
        }

        @Override
        public Content here(String path) {
            return beside(path);
        }

        @Override
        public String folder() {
            return "folder";
        }
    }
}
