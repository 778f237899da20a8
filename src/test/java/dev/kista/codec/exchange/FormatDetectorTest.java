package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.model.Messages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

class FormatDetectorTest {
    private final FormatDetector detector = new FormatDetector();

    @ParameterizedTest
    @CsvSource({
        "env/seed.env,ENV",
        "env/seed-no-last-newline.env,ENV",
        "env/seed.env_encoded,ENCODED",
        "env/seed-macro.env,MACRO",
        "env/kestra-examples.env,MACRO",
        "compose/kestra-examples.yml,COMPOSE",
        "compose/kestra-google-credentials.yml,COMPOSE",
        "compose/kestra-official.yml,COMPOSE",
        "compose/kestra-official-dind.yml,COMPOSE"
    })
    void recognisesEverySample(String name, Format format) throws IOException {
        try (var in = getClass().getResourceAsStream("/samples/" + name)) {
            check(new String(in.readAllBytes(), StandardCharsets.UTF_8), format);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `A=b\\n`                                         | ENV
                    `export A=b\\n`                                  | ENV
                    `# only a comment\\n`                            | ENV
                    ``                                              | ENV
                    `what is this?\\n`                               | ENV
                    `A="l1\\n  - item\\n"\\nB=2\\n`                    | ENV
                    `SECRET_KEY=django-insecure-x\\nDEBUG=1\\n`      | ENV
                    `DB=1\\nPORT=2\\nHOST=3\\nSECRET_A=YWI=\\n`       | ENV
                    `URL=http://a:b@c/d\\n`                          | ENV
                    `SECRET_A=YWI=\\n`                               | ENCODED
                    `\\uFEFFSECRET_A="YWI="\\r\\nSECRET_B=YWI\\r\\n`   | ENCODED
                    `SECRET_# c=\\nSECRET_A=YWI=\\n`                 | ENCODED
                    `SECRET_A=YWI=\\nSECRET_B={{"x"|base64encode}}\\n` | MACRO
                    `SECRET_A='{{ "x" | base64encode }}'\\n`         | MACRO
                    `services:\\n  a:\\n    image: x\\n`              | COMPOSE
                    `environment:\\n  SECRET_A: "YWI="\\n`           | COMPOSE
                    `    environment:\\n      - SECRET_A=YWI=\\n`    | COMPOSE
                    `SECRET_A: "YWI="\\nSECRET_B: ""\\n`             | COMPOSE
                    `- SECRET_A=YWI=\\n- "SECRET_B="\\n`             | COMPOSE_LIST
                    `  - SECRET_A=YWI=\\n  # c\\n  - SECRET_B=\\n`    | COMPOSE_LIST
                    `{"A": "b"}`                                    | JSON
                    `\\uFEFF { "A": "b" }`                           | JSON
                    `{}`                                            | JSON
                    `export A='b'\\nexport B='c d'\\n`                | SHELL
                    `declare -x A="b"\\ndeclare -x PWD\\n`           | SHELL
                    `A: b\\nC: "d"\\n`                               | YAML
                    `apiVersion: v1\\nkind: Secret\\ndata: {}\\n`     | KUBERNETES
                    `{"apiVersion": "v1", "kind": "Secret"}`        | KUBERNETES
                    `[{"Config": {"Env": ["A=b"]}}]`                | DOCKER_INSPECT
                    `["A=b"]`                                       | DOCKER_INSPECT
                    `#Mon Nov 23 10:11:12 UTC 2026\\nA=b\\n`        | PROPERTIES
                    `db.user = a\\ndb.password = b\\n`              | PROPERTIES
                    """)
    void tellsTheFormatsApart(String escaped, Format format) {
        check(escaped.replace("\\uFEFF", "\uFEFF").translateEscapes(), format);
    }

    private void check(String text, Format format) {
        var detection = detector.detect(text);
        assertEquals(format, detection.format(), detection.toString());
        assertTrue(Messages.in(Locale.ENGLISH).has("detection." + detection.reason()));
    }
}
