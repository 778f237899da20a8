package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.ProblemTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;

class SecretWriterTest {
    private static final WriteOptions ENCODED =
            WriteOptions.PLAIN.withCarried(Optional.of(Carried.ENCODED));

    private final SecretWriter writer = new SecretWriter();

    static List<Format> writable() {
        return Format.writable();
    }

    @ParameterizedTest
    @MethodSource("writable")
    void writesNoSecretsAsATextThatEndsInALineFeedOrIsEmpty(Format format) {
        var text = text(List.of(), format, WriteOptions.PLAIN);
        assertEquals(true, text.isEmpty() || text.endsWith("\n"), text);
    }

    @ParameterizedTest
    @MethodSource("writable")
    void refusesAKeyThatIsGivenTwiceInEveryFormat(Format format) {
        var twice = List.of(PlainSecret.of("A", "1"), PlainSecret.of("A", "2"));
        var refused =
                assertInstanceOf(
                        Written.Refused.class, writer.write(twice, format, WriteOptions.PLAIN));
        assertEquals("E write.key-twice A", ProblemTable.of(refused.problems()));
    }

    @Test
    void namesTheKeyAsTheUserKnowsItWhereTheFormatRefusesItsVariable() {
        var refused =
                assertInstanceOf(
                        Written.Refused.class,
                        writer.write(
                                List.of(PlainSecret.of("a", "x"), PlainSecret.of("empty", "")),
                                Format.TERRAFORM,
                                WriteOptions.PLAIN));
        assertEquals("E terraform.empty empty", ProblemTable.of(refused.problems()));
    }

    @Test
    void carriesForKestraWhatIsUsuallyPlainIfAsked() {
        var secrets = List.of(PlainSecret.of("a", "é"));
        assertEquals("{\n  \"SECRET_A\": \"w6k=\"\n}\n", text(secrets, Format.JSON, ENCODED));
        var plain = WriteOptions.PLAIN.withCarried(Optional.of(Carried.PLAIN));
        assertEquals("environment:\n  a: \"é\"\n", text(secrets, Format.COMPOSE, plain));
    }

    @Test
    void leavesWhatAFixedFormatCarriesWhateverIsAsked() {
        var secrets = List.of(PlainSecret.of("A", "é"));
        var plain = WriteOptions.PLAIN.withCarried(Optional.of(Carried.PLAIN));
        assertEquals("SECRET_A=w6k=\n", text(secrets, Format.ENCODED, plain));
        assertEquals("SECRET_A={{ \"é\" | base64encode }}\n", text(secrets, Format.MACRO, ENCODED));
    }

    @Test
    void masksEveryValueAlikeTheEmptyOneToo() {
        var secrets = List.of(PlainSecret.of("A", ""), PlainSecret.of("B", "x".repeat(5000)));
        var mask = WriteOptions.MASK;
        assertEquals(
                "A=" + mask + "\nB=" + mask + "\n",
                text(secrets, Format.ENV, WriteOptions.MASKED).replace("\"", "").replace("'", ""));
        assertEquals(
                "SECRET_A=" + mask + "\nSECRET_B=" + mask + "\n",
                text(secrets, Format.ENCODED, WriteOptions.MASKED));
    }

    @Test
    void checksTheRealValuesAlsoWhereTheyAreMasked() {
        var options = new WriteOptions(Dialect.DOCKER, true);
        assertInstanceOf(
                Written.Refused.class,
                writer.write(List.of(PlainSecret.of("A", "x\ny")), Format.ENV, options));
    }

    @Test
    void isNotAskedForWhatIsOnlyRead() {
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.write(List.of(), Format.DOCKER_INSPECT, WriteOptions.PLAIN));
    }

    private String text(List<PlainSecret> secrets, Format format, WriteOptions options) {
        return assertInstanceOf(Written.Text.class, writer.write(secrets, format, options)).text();
    }
}
