package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleEnvFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`env_file: a.env # c\nb: y\n`|`env_file:\n  - a.env # c\n  - x\nb: y\n`",
                "`env_file: 'a.env'`|`env_file:\n  - 'a.env'\n  - x`",
                "`env_file: &n !!str a.env\n`|`env_file:\n  - &n !!str a.env\n  - x\n`",
                "`env_file:   a.env\r\n`|`env_file:\r\n  - a.env\r\n  - x\r\n`",
                "`z:\n- y\nenv_file: a.env\n`|`z:\n- y\nenv_file:\n- a.env\n- x\n`",
                "{env_file: a.env}|{env_file: [a.env, x]}"
            })
    void becomesTheFirstOfAList(String before, String after) throws Refusal {
        var document = Yaml.document(before);
        var draft = new PatchDraft(document);
        var found = Yaml.found(document, "env_file");
        new SingleEnvFile(draft, BlockStyle.near(document.root(), document))
                .run(found, (YamlNode.Scalar) found.entry().value(), NewNode.Scalar.plain("x"));
        assertEquals(after, Yaml.after(draft));
    }
}
