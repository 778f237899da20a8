package dev.kista.codec.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectReaderTest {
    @Test
    void takesTheSecretsOfEveryContainer() {
        var reading =
                InspectReader.read(
                        """
                        [
                            {
                                "Id": "1",
                                "HostConfig": {"Env": null, "Binds": [{"a": []}]},
                                "Config": {
                                    "Env": [
                                        "PATH=/bin",
                                        "SECRET_A=aGk=",
                                        "SECRET_EMPTY="
                                    ]
                                }
                            },
                            {"Config": {"Env": ["SECRET_A=aGk=", "SECRET_B=YT1i"]}}
                        ]
                        """,
                        Remedies.NONE);
        assertEquals("A=hi\nEMPTY=\nB=a=b", ProblemTable.secrets(reading.secrets()));
        assertEquals(
                "N compose.not-a-secret PATH@7:17\nN encoded.empty EMPTY@9:17",
                ProblemTable.of(reading.problems()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [{"Config": {"Env": ["A=b"]}}]
                    {"Config": {"Env": ["A=b"]}}
                    {"Hostname": "h", "Env": ["A=b"]}
                    ["A=b"]
                    """)
    void readsWhateverPartWasPrinted(String text) {
        var reading = InspectReader.read(text, Remedies.NONE);
        assertEquals("A=b", ProblemTable.secrets(reading.secrets()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    []                          | E inspect.no-environment@1:1
                    {"Config": {}}              | E inspect.no-environment@1:1
                    3                           | E inspect.no-environment@1:1
                    [{"Config": {"Env": ["A=    | E json.syntax@1:22
                    ["A=b"] []                  | E inspect.more@1:9
                    """)
    void refusesWhatHasNoEnvironment(String text, String problems) {
        var reading = InspectReader.read(text, Remedies.NONE);
        assertEquals(0, reading.secrets().size());
        assertEquals(problems, ProblemTable.of(reading.problems()));
    }
}
