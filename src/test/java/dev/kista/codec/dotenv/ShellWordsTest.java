package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordsTest {
    @ParameterizedTest
    @CsvSource({
        "A=x, 1, 2",
        "A+=x, 1, 3",
        "A[0]=x, 1, 5",
        "A_1=, 3, 4",
        "=x, -1, 0",
        "1A=x, -1, 0",
        "A, -1, 0",
        "A-B=x, -1, 0",
        "A =x, -1, 0"
    })
    void findTheNameOfAnAssignment(String text, int nameEnd, int valueStart) {
        var words = words(text);
        assertEquals(nameEnd, words.assignmentName(false));
        assertEquals(valueStart, words.valueStart());
    }

    @Test
    void passOverBlanksContinuedLinesAndComments() {
        var words = words(" \t\\\n # c\n\n  A");
        words.skipBlanks();
        assertEquals(true, words.atLineEnd());
        words.skipToCommand();
        assertEquals("A", words.word().text());
        assertEquals(true, words.atEnd());
        assertEquals(true, words.skipLineEnd());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {"&&x^&&", "||x^||", ";x^;", "|&x^|&", "&x^&", "~\nx~^~~", "~~^~~"})
    void giveTheOperatorThatEndsACommand(String text, String operator) {
        assertEquals(operator, words(text).operator());
    }

    @ParameterizedTest
    @CsvSource({"';;', env.shell-syntax", "'(', env.shell-program", "')', env.shell-syntax"})
    void stopAtAnOperatorThatNoAssignmentHas(String text, String code) {
        assertEquals(code, assertThrows(ShellStop.class, () -> words(text).operator()).code());
    }

    @ParameterizedTest
    @CsvSource({"'> file x', 6", "'>>file', 6", "'2', 0", "'&> f', 4", "'<<< word', 8"})
    void passOverAFileThatIsNeverOpened(String text, int end) {
        var words = words(text);
        if (words.atRedirection()) {
            words.skipRedirection();
        }
        assertEquals(end, words.offset());
    }

    @Test
    void lookForTheEndOfAnIndexUnlessTheNameIsExported() {
        assertEquals(-1, words("A[0").assignmentName(true));
        assertThrows(ShellStop.class, () -> words("A[0").assignmentName(false));
        assertThrows(ShellStop.class, () -> words("A[$(x)]=1").assignmentName(false));
        assertThrows(ShellStop.class, () -> words("A[1 2] B=1").assignmentName(false));
        assertEquals(1, words("A[ 1\n]=x").assignmentName(false));
    }

    @ParameterizedTest
    @CsvSource({
        "'<< END', env.shell-program",
        "'<(x)', env.shell-program",
        "'>', env.shell-syntax",
        "'> ;', env.shell-syntax"
    })
    void stopAtWhatIsAProgram(String text, String code) {
        assertEquals(
                code, assertThrows(ShellStop.class, () -> words(text).skipRedirection()).code());
    }

    @Test
    void passOverAnArrayOfManyLines() {
        var words = words("A=(a 'b)'\n# c )\n d) e");
        assertEquals(1, words.assignmentName(false));
        assertEquals(true, words.atArray());
        words.skipArray();
        assertEquals(19, words.offset());
        var open = words("A=(a");
        open.assignmentName(false);
        assertEquals("env.shell-quote-open", assertThrows(ShellStop.class, open::skipArray).code());
    }

    private static ShellWords words(String text) {
        return new ShellWords(text, new ShellScope(new EnvBuilder(text, EnvLookup.NONE), Env.HOST));
    }
}
