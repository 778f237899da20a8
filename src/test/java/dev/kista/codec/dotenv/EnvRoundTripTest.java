package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.Dialect;
import dev.kista.codec.Position;
import dev.kista.codec.Variable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

import java.util.List;

/// What is written is what is read, for values of every awkward kind.
class EnvRoundTripTest {
    private static final String AWKWARD =
            "ab'\"`\\$&{}#=:!%;~* \t\n\r\u00A0\u0085\u2028\uFEFF\u0007\u001B\u007F\u00E9";

    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars(AWKWARD.toCharArray()).ofMaxLength(24),
                        Arbitraries.of(
                                "😀", "${A}", "${A:-x}", "$A", "$$", "\\n", "\\\\", "a #b", "#a"))
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void everyDialectReadsBackWhatItWrote(
            @ForAll("awkward") String first,
            @ForAll("awkward") String second,
            @ForAll Dialect dialect) {
        var variables = List.of(variable("A", first), variable("B", second));
        var result = new EnvWriter().write(variables, dialect);
        var written = result instanceof EnvWriter.Result.File;
        Statistics.label(dialect.name()).collect(written ? "written" : "refused");
        Assume.that(written);
        var text = ((EnvWriter.Result.File) result).text();
        var read = new EnvReader().read(text, dialect, name -> java.util.Optional.of("wrong"));
        assertEquals(
                List.of(first, second), read.variables().stream().map(Variable::value).toList());
        assertEquals(text, read.document().render());
    }

    @Property(tries = 1000)
    void composeAndShellCarryEveryText(@ForAll("awkward") String value) {
        for (var dialect : List.of(Dialect.COMPOSE, Dialect.SHELL)) {
            assertInstanceOf(
                    EnvWriter.Result.File.class,
                    new EnvWriter().write(List.of(variable("A", value)), dialect));
        }
    }

    @Property(tries = 2000)
    void anyTextIsKeptToTheLastCharacter(@ForAll("awkward") String text, @ForAll Dialect dialect) {
        var document = new EnvReader().read(text, dialect, EnvLookup.NONE).document();
        var joined = new StringBuilder();
        document.nodes().forEach(each -> joined.append(document.text(each)));
        assertEquals(text, joined.toString());
    }

    private static Variable variable(String name, String value) {
        return new Variable(name, value, Position.START);
    }
}
