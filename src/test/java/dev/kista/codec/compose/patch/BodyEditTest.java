package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class BodyEditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`services:\n"
                        + "  k:\n"
                        + "    image: x\n"
                        + "`|`services:\n"
                        + "  k:\n"
                        + "    image: x\n"
                        + "    a:\n"
                        + "      b: v\n"
                        + "`",
                "`services:\n"
                        + " k:\n"
                        + "  image: x\n\n"
                        + " # c\n"
                        + " l: {}\n"
                        + "`|`services:\n"
                        + " k:\n"
                        + "  image: x\n"
                        + "  a:\n"
                        + "   b: v\n\n"
                        + " # c\n"
                        + " l: {}\n"
                        + "`",
                "`services:\n  k: {image: x}\n`|`services:\n  k: {image: x, a: {b: v}}\n`",
                "`services:\n  k: {}\n`|`services:\n  k: {a: {b: v}}\n`",
                "`services:\n"
                        + "  k: &n\n"
                        + "    image: x`|`services:\n"
                        + "  k: &n\n"
                        + "    image: x\n"
                        + "    a:\n"
                        + "      b: v`"
            })
    void addsAKeyInTheStyleOfTheService(String before, String after) throws Refusal {
        var file = ComposeFile.parse(before);
        var draft = new PatchDraft(file.document());
        var service = file.services().getFirst();
        var inner = new NewNode.Pair(NewNode.Scalar.plain("b"), NewNode.Scalar.plain("v"));
        new BodyEdit(draft, BlockStyle.near(file.document().root(), file.document()))
                .add(
                        service,
                        (YamlNode.Mapping) service.entry().value(),
                        new NewNode.Pair(
                                NewNode.Scalar.plain("a"), new NewNode.Mapping(List.of(inner))));
        assertEquals(after, Yaml.after(draft));
    }
}
