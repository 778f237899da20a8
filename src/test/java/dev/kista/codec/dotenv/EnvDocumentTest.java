package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvDocumentTest {
    private static final String TEXT =
            "\uFEFF# c\r\n\r\nexport A = 'x' # d\nB=y\n\n!! \nC\n=\nD=\"a\nb\"E=z";

    @ParameterizedTest
    @EnumSource
    void isItsNodesOneAfterTheOtherWhoeverReadsIt(Dialect dialect) {
        var document = Env.read(TEXT, dialect).document();
        var text = new StringBuilder();
        for (var each : document.nodes()) {
            assertEquals(text.length(), each.start());
            text.append(document.text(each));
        }
        assertEquals(TEXT, text.toString());
        assertEquals(TEXT, document.render());
        assertEquals(dialect, document.dialect());
    }

    @Test
    void tellsNameAndWrittenValueOfAnAssignment() {
        var document = Env.read("  export A = 'x' # c\n", Dialect.COMPOSE).document();
        var node = EnvSpans.assignments(document).getFirst();
        assertEquals("A", document.name(node));
        assertEquals("'x'", document.written(node));
        assertEquals("A = 'x'", document.assignment(node));
        assertEquals("  export A = 'x' # c\n", document.text(node));
        assertEquals(Quote.SINGLE, node.quote());
    }

    @Test
    void tellsTheNameWhoseValueComesFromElsewhere() {
        var document = Env.read("A\n", Dialect.DOCKER).document();
        assertEquals("A", document.name((EnvNode.Inherited) document.nodes().getFirst()));
    }

    @Test
    void isCutOnceAndNeverChanges() {
        var document = Env.read("A=x\n", Dialect.NODE).document();
        assertSame(document.nodes(), document.nodes());
        assertThrows(UnsupportedOperationException.class, () -> document.nodes().clear());
    }

    @Test
    void saysNothingOfItsText() {
        assertEquals(
                "EnvDocument[2 statements]",
                Env.read("A=hunter2\nB=y\n", Dialect.DOCKER).document().toString());
    }
}
