package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class ComposeFileTest {
    private static final String THREE =
            """
            x-base: &base {image: kestra/kestra}
            services:
              web: {<<: *base}
              db: {image: postgres}
              kestra: {image: "kestra/kestra:v1"}
              empty:
            """;

    @Test
    void choosesEveryServiceThatRunsKestraWhereNoneIsNamed() throws Refusal {
        assertEquals("[web, kestra]", names(ComposeFile.parse(THREE).chosen(Set.of())));
    }

    @Test
    void choosesTheNamedOnesInTheOrderOfTheFileWhateverTheyRun() throws Refusal {
        var file = ComposeFile.parse(THREE);
        assertEquals("[db, empty]", names(file.chosen(Set.of("empty", "db"))));
    }

    @Test
    void refusesANameThatNoServiceHas() throws Refusal {
        var file = ComposeFile.parse(THREE);
        var refusal = assertThrows(Refusal.class, () -> file.chosen(Set.of("db", "Kestra")));
        assertEquals("patch.no-such-service", refusal.problem().code());
        assertEquals(List.of("Kestra", "web, db, kestra, empty"), refusal.problem().details());
    }

    @Test
    void doesNotTakeAMergeForAService() throws Refusal {
        var file =
                ComposeFile.parse("x: &x {a: {image: x}}\nservices:\n  <<: *x\n  b: {image: y}\n");
        assertEquals("[b]", names(file.services()));
    }

    @ParameterizedTest
    @CsvSource({
        "'services: {}', patch.no-kestra-service",
        "'services:', patch.no-services",
        "'Services: {a: {}}', patch.no-services",
        "'services: {}\nservices: {}', patch.duplicate-key",
        "'x', patch.no-services"
    })
    void refusesAFileWithoutServicesToChange(String text, String code) {
        var refusal = assertThrows(Refusal.class, () -> ComposeFile.parse(text).chosen(Set.of()));
        assertEquals(code, refusal.problem().code());
    }

    private static String names(List<Service> services) {
        return services.stream().map(Service::name).toList().toString();
    }
}
