package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ComposeInterpolationTest {
    private final List<String> found = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$H|host",
                "${H}x|hostx",
                "$H.x|host.x",
                "$$H|$H",
                "$$$H|$host",
                "$|$",
                "a$|a$",
                "$5 $) $-|$5 $) $-",
                "${H:-d}|host",
                "${EMPTY:-d}|d",
                "${EMPTY-d}|''",
                "${N-d}|d",
                "${N:-$H}|host",
                "${N:-${M:-x}}|x",
                "${H:+y}|y",
                "${EMPTY:+y}|''",
                "${EMPTY+y}|y",
                "${N+y}|''",
                "${H:?no}|host",
                "${H}${H}|hosthost"
            })
    void replacesAsComposeDoes(String template, String expanded) {
        assertEquals(expanded, expand(template));
        assertEquals(List.of(), found);
    }

    @Test
    void doesNotLookAtWhatItPutIn() {
        var lookup = (EnvLookup) name -> Optional.of("$H ${H}");
        assertEquals("$H ${H}", new ComposeInterpolation(lookup, new Found()).expand("$A"));
    }

    @Test
    void namesWhatIsNotSetAndWhere() {
        assertEquals("ab", expand("a${N}b$M"));
        assertEquals(List.of("N@1", "M@6"), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${", "${}", "${1}", "${H", "${H!x}", "${H:}", "${ H}", "a${-x}", "${H:x}"})
    void refusesWhatIsNotWellFormed(String template) {
        var refused = assertThrows(IllegalStateException.class, () -> expand(template));
        assertEquals("env.interpolation-invalid@" + template.indexOf('$'), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"${N?no}", "${N:?no}", "${EMPTY:?no}"})
    void refusesWhereARequiredVariableIsMissing(String template) {
        var refused = assertThrows(IllegalStateException.class, () -> expand(template));
        assertEquals("env.required-variable@0", refused.getMessage());
    }

    @Test
    void endsAtADepthThatNobodyWritesAndNamesTheOutermost() {
        var deep = "x" + "${N:-".repeat(101) + "y" + "}".repeat(101);
        var refused = assertThrows(IllegalStateException.class, () -> expand(deep));
        assertEquals("env.interpolation-too-deep@1", refused.getMessage());
        assertEquals("xy", expand("x" + "${N:-".repeat(100) + "y" + "}".repeat(100)));
    }

    private String expand(String template) {
        return new ComposeInterpolation(Env.HOST, new Found()).expand(template);
    }

    private final class Found implements ComposeInterpolation.Findings {
        @Override
        public RuntimeException refused(String code, int index, String... details) {
            return new IllegalStateException(code + "@" + index);
        }

        @Override
        public void unset(int index, String variable) {
            found.add(variable + "@" + index);
        }
    }
}
