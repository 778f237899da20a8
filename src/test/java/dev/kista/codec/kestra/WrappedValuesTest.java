package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class WrappedValuesTest {
    private static final String FULL = "A".repeat(76);

    private final WrappedValues values = new WrappedValues();

    @Test
    void takesPiecesUpToTheFirstThatIsShorter() {
        begin(FULL);
        assertEquals(true, values.takeContinuation(FULL));
        assertEquals(true, values.takeContinuation("AB=="));
        assertEquals(false, values.takeContinuation("ABCD"));
        values.end();
        assertEquals(FULL + "\n" + FULL + "\nAB==", values.all().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "AB!=", "A===", " AB=", "AB=C", "NAME=value"})
    void takesNothingThatIsNoBase64(String line) {
        begin(FULL);
        assertEquals(false, values.takeContinuation(line));
    }

    @Test
    void takesNothingBehindALineThatIsNotFull() {
        begin("ABC");
        assertEquals(false, values.takeContinuation("ABCD"));
        begin("AB==");
        assertEquals(false, values.takeContinuation("ABCD"));
        begin("");
        assertEquals(false, values.takeContinuation("ABCD"));
    }

    @Test
    void takesNothingLongerThanTheFirstLineAndNothingBehindQuotes() {
        begin("ABCD");
        assertEquals(false, values.takeContinuation("ABCDEFGH"));
        values.begin(entry(FULL), false);
        assertEquals(false, values.takeContinuation("ABCD"));
    }

    @ParameterizedTest
    @CsvSource({"YWJj, ZGU=, true", "YWJj, NAME=, false", "YWJj, ZGVm, true", "YWJj, //8=, true"})
    void takesWhatCouldBeAVariableOnlyWhereBothTogetherAreText(
            String first, String line, boolean taken) {
        begin(first);
        assertEquals(taken, values.takeContinuation(line));
    }

    @Test
    void takesAnEntryOutAgainThatWasCut() {
        begin("YWJj");
        assertEquals(Optional.empty(), values.dropIfCut());
        begin(FULL);
        assertEquals(FULL, values.dropIfCut().orElseThrow().value());
        assertEquals(Optional.empty(), values.dropIfCut());
        values.end();
        assertEquals(1, values.all().size());
    }

    @Test
    void endsTheLastEntryWhereTheNextBegins() {
        begin(FULL);
        begin("x");
        values.end();
        values.end();
        assertEquals(2, values.all().size());
        assertEquals("x", values.all().getLast().value());
    }

    private void begin(String value) {
        values.begin(entry(value), true);
    }

    private static SecretLines.Entry entry(String value) {
        return new SecretLines.Entry("K", value, Position.START);
    }
}
