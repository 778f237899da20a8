package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShellWordBuilderTest {
    private final ShellScope scope = new ShellScope(new EnvBuilder("", EnvLookup.NONE), Env.HOST);
    private final ShellWordBuilder builder = new ShellWordBuilder(scope);

    @Test
    void dropsNulAsAShellDoes() {
        "a\0b".chars().forEach(c -> builder.character((char) c));
        assertEquals("ab", builder.build().text());
    }

    @Test
    void notesWhatIsNotSetAndTakesItForNothing() {
        builder.append("x");
        builder.append(builder.valueOf("N", 0));
        builder.append(builder.valueOf("H", 0));
        assertEquals("xhost", builder.build().text());
        assertEquals(List.of("N"), builder.build().unset());
        assertNull(builder.build().unknown());
    }

    @Test
    void doesNotKnowWhatDependsOnSomethingThatIsNotRun() {
        scope.set("H", false);
        assertEquals("", builder.valueOf("H", 0));
        assertEquals("env.shell-depends", builder.build().unknown());
        assertEquals(false, builder.build().discards());
    }

    @Test
    void forgetsWhatWasFoundInAWordThatIsNotNeeded() {
        builder.valueOf("N", 0);
        var mark = builder.mark();
        builder.valueOf("M", 0);
        builder.discards("env.bad-substitution");
        builder.forget(mark);
        var word = builder.build();
        assertEquals(List.of("N"), word.unset());
        assertNull(word.unknown());
        assertEquals(false, word.discards());
    }

    @Test
    void takesBackWhatWasAppended() {
        builder.append("ab");
        var length = builder.length();
        builder.append("cd");
        assertEquals("cd", builder.takeFrom(length));
        assertEquals("ab", builder.text().toString());
        assertEquals("", builder.takeFrom(2));
    }

    @Test
    void isPlainUntilSomethingIsExpanded() {
        assertEquals(true, builder.build().plain());
        builder.notPlain();
        assertEquals(false, builder.build().plain());
    }
}
