package dev.kista.codec.encoded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Fix;
import dev.kista.codec.FormatReading;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.Remedies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class EncodedReaderTest {
    @Test
    void readsTheSample() throws IOException {
        var reading = read(sample("env/seed.env_encoded"));
        assertEquals(
                """
                MYPASSWORD=password
                GITHUB_ACCESS_TOKEN=mypat
                AWS_ACCESS_KEY_ID=myawsaccesskey
                AWS_SECRET_ACCESS_KEY=myawssecretaccesskey\
                """,
                ProblemTable.secrets(reading.secrets()));
        assertEquals("", ProblemTable.of(reading.problems()));
    }

    @ParameterizedTest
    @ValueSource(ints = {76, 64, 20, 4})
    void joinsAValueThatWasWrapped(int width) {
        var value = "{\"private_key\": \"" + "abc/+ä".repeat(40) + "\"}";
        var wrapped = Base64Text.encode(value).replaceAll("(.{" + width + "})", "$1\n");
        var reading = read("SECRET_A=" + wrapped + "\nSECRET_B=Yg==\n");
        assertEquals("A=" + value + "\nB=b", ProblemTable.secrets(reading.secrets()));
        assertEquals("W encoded.wrapped A@1:1", ProblemTable.of(reading.problems()));
    }

    @Test
    void joinsWrappedLinesOfWindows() {
        var value = "x".repeat(100);
        var wrapped = Base64Text.encode(value).replaceAll("(.{76})", "$1\r\n");
        var reading = read("SECRET_A=" + wrapped + "\r\nSECRET_B=Yg==\r\n");
        assertEquals("A=" + value + "\nB=b", ProblemTable.secrets(reading.secrets()));
    }

    @Test
    void takesALineThatAssignsNothingForAVariableAndNotForTheRestOfAShortValue() {
        var reading = read("SECRET_A=YWJj\nFOO=\n");
        assertEquals("A=abc", ProblemTable.secrets(reading.secrets()));
        assertEquals("N line.not-a-secret FOO@2:1", ProblemTable.of(reading.problems()));
    }

    @Test
    void refusesAValueWhoseRestCannotBeJoined() {
        var full = Base64Text.encode("y".repeat(57));
        var reading = read("SECRET_A=" + full + "\neA!\nSECRET_B=Yg==\n");
        assertEquals("B=b", ProblemTable.secrets(reading.secrets()));
        assertEquals("E encoded.cut A@1:1", ProblemTable.of(reading.problems().subList(0, 1)));
    }

    @Test
    void warnsOfAValueThatIsAsLongAsTheFirstPieceOfAWrappedOne() {
        var reading = read("SECRET_A=" + Base64Text.encode("y".repeat(57)) + "\n");
        assertEquals("W encoded.cut-at-57 A@1:1", ProblemTable.of(reading.problems()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'SECRET_A=YWI'                ,'A=ab'   ,'N encoded.unpadded A@1:1'
                    'SECRET_A='                   ,'A='     ,'N encoded.empty A@1:1'
                    'SECRET_A="YWI="'             ,'A=ab'   ,'W line.quoted A@1:1'
                    'SECRET_A="YWI=" # c'         ,'A=ab'   ,'W line.quoted A@1:1'
                    'SECRET_A=YWI= # c'           ,'A=ab'   ,'W line.comment-behind-value A@1:1'
                    'SECRET_A = YWI='             ,'A=ab'   ,'W line.blanks-around-value A@1:1'
                    'export SECRET_A=YWI='        ,'A=ab'   ,'N line.export A@1:8'
                    '# c'                         ,''       ,''
                    'SECRET_# c='                 ,''       ,'W line.comment-encoded@1:1'
                    'SECRET_='                    ,''       ,'W line.blank-encoded@1:1'
                    'SECRET_=YWI='                ,''       ,'E line.bad-key (line 1)@1:1'
                    'SECRET_export F=YWI='        ,''       ,'E line.export-encoded (line 1)@1:1'
                    'SECRET_A B=YWI='             ,''       ,'E line.bad-key (line 1)@1:1'
                    'SECRET_A'                    ,''       ,'E line.no-value A@1:1'
                    'YWI'                         ,''       ,'E line.stray (line 1)@1:1'
                    'secret_a=YWI='               ,''       ,'W line.prefix-in-lower-case secret_a@1:1'
                    'KESTRA_SECRET_A=YWI='        ,''       ,'N line.not-a-secret KESTRA_SECRET_A@1:1'
                    'SECRET_A=YW I='              ,''       ,'E encoded.blank A@1:1'
                    'SECRET_A=YW!I='              ,''       ,'E encoded.illegal-character A@1:1'
                    'SECRET_A=YWI=='              ,''       ,'E encoded.malformed A@1:1'
                    'SECRET_A=password'           ,''       ,'E encoded.not-text A@1:1'
                    'SECRET_A=Pj4_Pz8-'           ,''       ,'E encoded.url-safe A@1:1'
                    'SECRET_A={{ "x" | base64encode }}','' ,'E encoded.macro A@1:1'
                    'SECRET_A=YWIK'               ,'A=ab\\n','W value.line-break-at-end A@1:1'
                    'SECRET_A=Yg0='               ,'A=b\\r' ,'W value.carriage-return A@1:1'
                    'SECRET_A=YVc1dWJ3PT0='       ,'A=aW5ubw==','W encoded.twice A@1:1'
                    'SECRET_A=ImIgYyI='           ,'A="b c"','W value.quotes-kept A@1:1'
                    'SECRET_A=77u/YQ=='           ,'A=\\ufeffa','W value.byte-order-mark A@1:1'
                    'SECRET_A=TRUE'               ,'A=M\u0015\u0004','W encoded.control-characters A@1:1'
                    """)
    void saysWhatIsWrongWithALine(String line, String secrets, String problems) {
        var reading = read(line + "\n");
        assertEquals(secrets, ProblemTable.secrets(reading.secrets()));
        assertEquals(problems, ProblemTable.of(reading.problems()));
    }

    @ParameterizedTest
    @CsvSource({
        "password,KEEP_AS_TEXT,password",
        "Pj4_Pz8-,STANDARD_ALPHABET,>>???>",
        "YWIK,TRIM_LAST_LINE_BREAK,ab",
        "Yg0=,DROP_CARRIAGE_RETURNS,b",
        "YVc1dWJ3PT0=,DECODE_TWICE,inno",
        "ImIgYyI=,DROP_QUOTES,b c",
        "77u/YQ==,DROP_BYTE_ORDER_MARK,a"
    })
    void mendsWhatTheFixOfAProblemMends(String value, Fix fix, String mended) {
        var text = "SECRET_A=" + value + "\n";
        var offered =
                EncodedReader.read(text, Remedies.NONE).problems().stream()
                        .flatMap(each -> each.fixes().stream())
                        .toList();
        assertEquals(true, offered.contains(fix), offered.toString());
        var reading = EncodedReader.read(text, new Remedies(Map.of("A", List.of(fix))));
        assertEquals("A=" + mended, ProblemTable.secrets(reading.secrets()));
        assertEquals("", ProblemTable.of(reading.problems()));
    }

    @Test
    void passesOverAByteOrderMark() {
        var reading = read("\uFEFFSECRET_A=YWI=\n");
        assertEquals("A=ab", ProblemTable.secrets(reading.secrets()));
        assertEquals("N text.byte-order-mark@1:1", ProblemTable.of(reading.problems()));
    }

    @Test
    void readsAQuotedValueThatGoesOverLines() {
        var reading = read("SECRET_A=\"eHh4\neA==\"\nSECRET_B=Yg==\n");
        assertEquals("A=xxxx\nB=b", ProblemTable.secrets(reading.secrets()));
    }

    @Test
    void readsALastLineWithoutLineBreak() {
        assertEquals(
                "A=a\nB=b", ProblemTable.secrets(read("SECRET_A=YQ==\nSECRET_B=Yg==").secrets()));
    }

    @Test
    void doesNotShowALineThatMayBeAPieceOfAValue() {
        var reading = read("SECRET_l2\"=\nMIIEvQIBADANBgkqhkiG9w0B\n");
        assertEquals(
                "E line.bad-key (line 1)@1:1\nE line.stray (line 2)@2:1",
                ProblemTable.of(reading.problems()));
    }

    private static FormatReading read(String text) {
        return EncodedReader.read(text, Remedies.NONE);
    }

    private static String sample(String name) throws IOException {
        try (var in = EncodedReaderTest.class.getResourceAsStream("/samples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
