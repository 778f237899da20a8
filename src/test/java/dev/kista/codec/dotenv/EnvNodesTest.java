package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvNodesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "~\n\n"
                        + "# a\n"
                        + "  # b\n\n"
                        + "A=x # c\n\n"
                        + "~^B:\\n"
                        + "\\n"
                        + "|C:# a\\n"
                        + "  # b\\n"
                        + "|B:\\n"
                        + "|A:A=x # c\\n"
                        + "|B:\\n",
                "~  A=x\n~^A:  A=x\\n",
                "~A=x~^A:A=x",
                "~A=x\r\n\r\n~^A:A=x\\r\\n|B:\\r\\n",
                "~A='x\ny' # c\nB=z~^A:A='x\\ny' # c\\n|A:B=z",
                "~A='x' B=y\n~^A:A='x' |A:B=y\\n",
                "~H\nA=x~^I:H\\n|A:A=x",
                "~A!=x\nB=y\n~^M:A!=x\\n|A:B=y\\n",
                "~~^~~"
            })
    void areWholeLinesButWhereOneHoldsSeveralStatements(String text, String nodes) {
        assertEquals(nodes, Env.nodes(text, Dialect.COMPOSE));
    }

    @Test
    void leaveAByteOrderMarkToItself() {
        assertEquals("B:\uFEFF|A:A=x\\n", Env.nodes("\uFEFFA=x\n", Dialect.COMPOSE));
        assertEquals("B:\uFEFF|C:# c", Env.nodes("\uFEFF# c", Dialect.COMPOSE));
    }
}
