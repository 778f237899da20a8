package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.patch.Patched;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

class EnvPatchTest {
    private static Patched patch(
            String text, Dialect dialect, Set<String> remove, String... namesAndValues) {
        var put = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            put.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new EnvPatch().apply(text, dialect, put, remove);
    }

    private static String put(String text, String... namesAndValues) {
        return text(patch(text, Dialect.COMPOSE, Set.of(), namesAndValues));
    }

    private static String remove(String text, String... names) {
        return text(patch(text, Dialect.COMPOSE, Set.of(names)));
    }

    private static String text(Patched patched) {
        return assertInstanceOf(Patched.Done.class, patched).text();
    }

    private static Problem refused(Patched patched) {
        return assertInstanceOf(Patched.Refused.class, patched).problems().getFirst();
    }

    /// `;` stands for a line feed.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    A=old # c;B=x;          | A=bmV3 # c;B=x;
                    B=x;A='old' # c;        | B=x;A='bmV3' # c;
                    A="old"#c;              | A="bmV3"#c;
                    export A = old;         | export A = bmV3;
                    A:  old;                | A:  bmV3;
                    A=;                     | A=bmV3;
                    A="l1;l2" # c;B=x;      | A="bmV3" # c;B=x;
                    # A=old;A=one;A=two;    | # A=old;A=one;A=bmV3;
                    A=bmV3;                 | A=bmV3;
                    A="${B}";               | A="bmV3";
                    A="1" B="2";            | A="bmV3" B="2";
                    B=x;                    | B=x;A=bmV3;
                    B=x                     | B=x;A=bmV3
                    # c;;                   | # c;;A=bmV3;
                    ``                      | A=bmV3;
                    A;                      | A;A=bmV3;
                    """)
    void setsAValueWhereItStands(String before, String after) {
        assertEquals(after.replace(';', '\n'), put(before.replace(';', '\n'), "A", "bmV3"));
        if (before.contains(";")) {
            assertEquals(after.replace(";", "\r\n"), put(before.replace(";", "\r\n"), "A", "bmV3"));
        }
    }

    @Test
    void quotesWhatCannotStandBare() {
        assertEquals("A=\"a b #\\$\\\"\\n\"\n", put("A=old\n", "A", "a b #$\"\n"));
        assertEquals("A='a b #$\"'\n", put("A='old'\n", "A", "a b #$\""));
        assertEquals("A=\"it's\"\n", put("A='old'\n", "A", "it's"));
    }

    @Test
    void keepsAByteOrderMark() {
        assertEquals("\uFEFFA=bmV3\n", put("\uFEFFA=old\n", "A", "bmV3"));
        assertEquals("\uFEFFA=bmV3\n", put("\uFEFF", "A", "bmV3"));
        assertEquals("\uFEFF", remove("\uFEFFA=old\n", "A"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    A=1;B=2;        | B=2;
                    B=2;export A=1 # c;C=3; | B=2;C=3;
                    B=2;A=1         | B=2
                    A=1;A=2         | ``
                    # about;A="1;2";C=3; | # about;C=3;
                    B=2;            | B=2;
                    """)
    void removesTheWholeLine(String before, String after) {
        assertEquals(after.replace(';', '\n'), remove(before.replace(';', '\n'), "A"));
    }

    @Test
    void replacesTheLastLine() {
        assertEquals("C=bmV3\n", text(patch("A=1", Dialect.COMPOSE, Set.of("A"), "C", "bmV3")));
    }

    @Test
    void givesTheOldBytesBackWhenWhatWasAddedIsRemoved() {
        for (var text : List.of("B=x", "B=x\n", "B=x\r\nC=y", "")) {
            assertEquals(text, remove(put(text, "A", "YQ==", "D", "ZA=="), "A", "D"));
        }
    }

    @Test
    void refusesALineThatHoldsMore() {
        var problem = refused(patch("B=0\nA=\"1\" C=2\n", Dialect.COMPOSE, Set.of("A")));
        assertEquals("patch.line-occupied", problem.code());
        assertEquals(new Position(2, 1), problem.at());
        assertEquals("A", problem.key());
    }

    @Test
    void refusesAFileThatItsConsumerRefuses() {
        var problem = refused(patch("A=\"open\n", Dialect.COMPOSE, Set.of(), "B", "x"));
        assertEquals("env.unterminated-quote", problem.code());
    }

    @Test
    void refusesWhatTheDialectCannotHold() {
        var problem = refused(patch("A=x\n", Dialect.DOCKER, Set.of(), "A", "two\nlines"));
        assertEquals("env.write-line-break", problem.code());
        assertEquals("A", problem.key());
    }

    @Test
    void refusesASecretThatDiffersByCaseAlone() {
        var problem = refused(patch("SECRET_a=x\n", Dialect.COMPOSE, Set.of(), "SECRET_A", "eA=="));
        assertEquals("patch.case-collision", problem.code());
        assertEquals(List.of("SECRET_a"), problem.details());
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void writesBase64TheSameForEveryReader(Dialect dialect) {
        assertEquals(
                "SECRET_A=YQ==\nSECRET_B=Yi8r\nSECRET_C=\n",
                text(
                        patch(
                                "SECRET_A=old\n",
                                dialect,
                                Set.of(),
                                "SECRET_A",
                                "YQ==",
                                "SECRET_B",
                                "Yi8r",
                                "SECRET_C",
                                "")));
    }

    @Test
    void hidesValuesAndWhatMayBePartOfOne() {
        var text = "# c\nSECRET_A=aHVudGVyMg # d\necho hunter2\nexport B=two\n";
        var patched = patch(text, Dialect.SHELL, Set.of(), "B", "bmV3", "C", "bmV4dA==");
        var diff = assertInstanceOf(Patched.Done.class, patched).diff();
        assertEquals(
                """
                --- .env
                +++ .env
                @@ -1,4 +1,5 @@
                 # c
                 SECRET_A=•••••••• # d
                 ••••••••
                -export B=••••••••
                +export B=••••••••
                +C=••••••••
                """,
                diff.masked(".env"));
        assertTrue(diff.plain(".env").contains("+C=bmV4dA=="));
        assertFalse(patched.toString().contains("bmV4dA"));
    }
}
