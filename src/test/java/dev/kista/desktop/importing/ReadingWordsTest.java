package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.Disagreement;
import dev.kista.service.exchange.ImportPlan;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ReadingWordsTest {
    private final ReadingWords words = new ReadingWords(ImportRows.MESSAGES);

    @Test
    void saysWhyAndWhoWouldReadItDifferently() {
        var others = List.of(new Disagreement(Dialect.PYTHON, false, List.of("A")));
        assertEquals(
                "Every line looks like KEY=value. Others would read it differently: python-dotenv"
                        + " (1 key).",
                words.of(planned(Optional.of("assignments"), others)));
    }

    @Test
    void saysOneWithoutTheOtherAndNothingAtAll() {
        var others = List.of(new Disagreement(Dialect.SHELL, true, List.of()));
        assertEquals("There is nothing in it.", words.of(planned(Optional.of("empty"), List.of())));
        assertEquals(
                "Others would read it differently: Shell (not at all).",
                words.of(planned(Optional.empty(), others)));
        assertEquals("", words.of(planned(Optional.empty(), List.of())));
    }

    private static Planned planned(Optional<String> reason, List<Disagreement> others) {
        var plan =
                new ImportPlan(
                        "a.env",
                        NamespacePath.of("a"),
                        false,
                        Format.ENV,
                        Dialect.COMPOSE,
                        List.of(),
                        List.of());
        return new Planned(plan, reason, others);
    }
}
