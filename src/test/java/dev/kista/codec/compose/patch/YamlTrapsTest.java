package dev.kista.codec.compose.patch;

import static dev.kista.codec.compose.patch.Patches.done;
import static dev.kista.codec.compose.patch.Patches.patched;
import static dev.kista.codec.compose.patch.Patches.put;
import static dev.kista.codec.compose.patch.Patches.refused;
import static dev.kista.codec.compose.patch.Patches.remove;
import static dev.kista.codec.compose.patch.Patches.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong when YAML is changed by places in its text, one trap a test.
class YamlTrapsTest {
    private static final String BLOCK = service("    environment:\n      A: b # c\n");

    @Test
    void countsCodePointsWhereTheParserDoes() {
        var emoji = "# 😀😀😀\nx-note: '🗝️ \uD83D\uDD11'\n" + BLOCK;
        assertEquals(emoji + "      SECRET_A: \"dmFsdWU=\"\n", patched(emoji));
    }

    @Test
    void keepsAByteOrderMark() {
        assertEquals(
                "\uFEFF" + BLOCK + "      SECRET_A: \"dmFsdWU=\"\n", patched("\uFEFF" + BLOCK));
    }

    @Test
    void readsColumnsBehindAByteOrderMark() {
        var text = "\uFEFFservices: {k: {image: kestra/kestra}}";
        assertEquals(
                "\uFEFFservices: {k: {image: kestra/kestra, environment: {SECRET_A:"
                        + " \"dmFsdWU=\"}}}",
                patched(text));
    }

    @Test
    void refusesToDropAnAnchorThatIsUsed() {
        var text = service("    environment:\n      SECRET_A: &a x\n      B: *a\n");
        var problem = refused(text, put("SECRET_A", "eA=="));
        assertEquals("patch.anchored-value", problem.code());
        assertEquals("SECRET_A", problem.key());
        assertEquals(new Position(5, 17), problem.at());
        assertEquals("patch.anchored-value", refused(text, remove("SECRET_A")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!reset null", "!override x", "!foo x", "&a !foo x"})
    void refusesToDecideWhatAnApplicationsTagMeans(String value) {
        var text = service("    environment:\n      SECRET_A: " + value + "\n");
        assertEquals("patch.tagged-value", refused(text, put("SECRET_A", "eA==")).code());
    }

    @Test
    void refusesToFillAnEnvironmentThatIsReset() {
        var text = service("    environment: !reset null\n");
        assertEquals("patch.environment", refused(text, put("SECRET_A", "eA==")).code());
    }

    @Test
    void changesAnAliasAtItsOwnPlace() {
        var text = "x-a: &a old\n" + service("    environment:\n      SECRET_A: *a\n");
        assertEquals(
                "x-a: &a old\n" + service("    environment:\n      SECRET_A: \"dmFsdWU=\"\n"),
                patched(text));
    }

    @Test
    void putsANewLineBeforeTheCommentsThatTheParserCountsToTheBlock() {
        var text = BLOCK + "\n      # about nothing\n\n\n  other:\n    image: x\n";
        assertEquals(
                BLOCK
                        + "      SECRET_A: \"dmFsdWU=\"\n"
                        + "\n      # about nothing\n\n\n  other:\n    image: x\n",
                patched(text));
    }

    @Test
    void putsANewLineBehindABlockScalarAndBeforeTheBlankLinesBehindIt() {
        var text = service("    environment:\n      A: |\n        b\n\n\n    ports: []\n");
        assertEquals(
                service(
                        "    environment:\n      A: |\n        b\n      SECRET_A: \"dmFsdWU=\"\n"
                                + "\n\n    ports: []\n"),
                patched(text));
    }

    @Test
    void putsANewLineBehindTheBlankLinesThatABlockScalarKeeps() {
        var text = service("    environment:\n      A: |+\n        b\n\n\n    ports: []\n");
        assertEquals(
                service(
                        "    environment:\n"
                                + "      A: |+\n"
                                + "        b\n\n\n"
                                + "      SECRET_A: \"dmFsdWU=\"\n"
                                + "    ports: []\n"),
                patched(text));
    }

    @Test
    void putsANewLineBehindBlanksThatAreContent() {
        var text =
                service("    environment:\n      A: |\n        b\n            \n    ports: []\n");
        assertEquals(
                service(
                        "    environment:\n      A: |\n        b\n            \n"
                                + "      SECRET_A: \"dmFsdWU=\"\n    ports: []\n"),
                patched(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "|-", ">", "|+"})
    void addsNoLineBreakToABlockScalarThatEndsTheFileWithoutOne(String indicator) {
        var head = "    environment:\n      A: b\n";
        var tail = "      # about\n      B: " + indicator + "\n        c";
        assertEquals(
                service(head + "      SECRET_A: \"dmFsdWU=\"\n" + tail),
                patched(service(head + tail)));
    }

    @Test
    void putsANewLineInFrontWhereOnlyABlockScalarEndsTheFile() {
        var tail = "      # about\n\n      B: |\n        c";
        assertEquals(
                service("    environment: # e\n      SECRET_A: \"dmFsdWU=\"\n" + tail),
                patched(service("    environment: # e\n" + tail)));
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r\\n", "\\r"})
    void usesTheLineBreakOfTheFile(String written) {
        var lineBreak = written.replace("\\n", "\n").replace("\\r", "\r");
        var text = BLOCK.replace("\n", lineBreak);
        assertEquals(text + "      SECRET_A: \"dmFsdWU=\"" + lineBreak, patched(text));
    }

    @Test
    void usesTheLineBreakOfMostLines() {
        var text = BLOCK.replace("\n", "\r\n") + "  other:\n    image: x\n";
        assertEquals(
                BLOCK.replace("\n", "\r\n")
                        + "      SECRET_A: \"dmFsdWU=\"\r\n  other:\n    image: x\n",
                patched(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsAFileWithoutFinalLineBreakWithoutOne(String lineBreak) {
        var text = BLOCK.stripTrailing().replace("\n", lineBreak);
        assertEquals(text + lineBreak + "      SECRET_A: \"dmFsdWU=\"", patched(text));
        assertEquals(text, patched(patched(text), remove("SECRET_A")));
    }

    @Test
    void removesSeveralLastLinesOfAFileWithoutFinalLineBreak() {
        var text = BLOCK.stripTrailing();
        var change = put("SECRET_A", "YQ==", "SECRET_B", "Yg==");
        assertEquals(text, patched(patched(text, change), remove("SECRET_A", "SECRET_B")));
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        var text = service("    environment:\n      A: b\n      C: d\n      A: e\n");
        var problem = refused(text, put("SECRET_A", "eA=="));
        assertEquals("patch.duplicate-key", problem.code());
        assertEquals("A", problem.key());
        assertEquals(new Position(7, 7), problem.at());
    }

    @Test
    void refusesAnItemThatStandsTwice() {
        var text = service("    environment: [SECRET_A=b, SECRET_A=c]\n");
        assertEquals("patch.duplicate-key", refused(text, put("SECRET_A", "eA==")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "%YAML 1.2\n---\n", "# c\n\n---\n# d\n"})
    void takesOneDocumentWithItsMarkers(String head) {
        var text = head + BLOCK;
        assertEquals(text + "      SECRET_A: \"dmFsdWU=\"\n...\n", patched(text + "...\n"));
    }

    @Test
    void refusesSeveralDocuments() {
        var problem = refused(BLOCK + "---\na: b\n", put("SECRET_A", "eA=="));
        assertEquals("patch.several-documents", problem.code());
        assertEquals(new Position(6, 1), problem.at());
    }

    @Test
    void refusesATabForIndentationAndSaysWhere() {
        var problem = refused("services:\n\tkestra: {}\n", put("SECRET_A", "eA=="));
        assertEquals("patch.not-yaml", problem.code());
        assertEquals(new Position(2, 1), problem.at());
    }

    @Test
    void quotesNothingOfAFileThatIsNotYaml() {
        var problem =
                refused(
                        service("    environment:\n      A: \"hunter2\\u12\"\n"),
                        put("SECRET_A", "eA=="));
        assertFalse(problem.toString().contains("hunter2"));
        assertEquals(5, problem.at().line());
    }

    @Test
    void leavesNoEnvironmentWithoutContentBehind() {
        var text = service("    environment:\n      SECRET_A: x\n    ports: []\n");
        assertEquals(service("    ports: []\n"), patched(text, remove("SECRET_A")));
    }

    @Test
    void leavesEmptyBracketsWhereAnAnchorOrACommentHangsOnTheKey() {
        var text =
                service("    environment: &e # c\n      SECRET_A: x\n      # d\n    ports: []\n");
        assertEquals(
                service("    environment: &e {} # c\n      # d\n    ports: []\n"),
                patched(text, remove("SECRET_A")));
        assertEquals(
                service("    environment: [] # c\n"),
                patched(service("    environment: # c\n    - SECRET_A=x\n"), remove("SECRET_A")));
    }

    @Test
    void removesFromBrackets() {
        var text = service("    environment: {SECRET_A: x, B: c, SECRET_C: y}\n");
        assertEquals(
                service("    environment: {B: c}\n"),
                patched(text, remove("SECRET_A", "SECRET_C")));
        assertEquals(
                service("    environment: []\n"),
                patched(service("    environment: [SECRET_A=x]\n"), remove("SECRET_A")));
    }

    @Test
    void refusesToRemoveBesideACommentInBrackets() {
        var text = service("    environment: {\n      SECRET_A: x, # a\n      B: c\n    }\n");
        assertEquals("patch.comment-in-brackets", refused(text, remove("SECRET_A")).code());
    }

    @Test
    void replacesAndAddsWhileItRemoves() {
        var text = service("    environment:\n      SECRET_A: x\n      SECRET_B: y\n");
        var change =
                new ComposeChange.SetVariables(
                        put("SECRET_C", "Yw==").put(), remove("SECRET_A", "SECRET_B").remove());
        assertEquals(
                service("    environment:\n      SECRET_C: \"Yw==\"\n"), patched(text, change));
    }

    @ParameterizedTest
    @CsvSource({"Null", "~", "0123", "1e3", "0x1F", "null", "2001-01-01", "TRUE"})
    void takesAPlainValueThatComposeReadsOtherwiseForAnotherOne(String plain) {
        var text = service("    environment:\n      SECRET_A: " + plain + "\n");
        assertEquals(
                service("    environment:\n      SECRET_A: \"" + plain + "\"\n"),
                patched(text, put("SECRET_A", plain)));
    }

    @Test
    void survivesManyAliasesOfAliases() {
        var text = new StringBuilder("x-0: &a0 {k: v}\n");
        for (var i = 1; i < 60; i++) {
            text.append(
                    "x-%d: &a%d {a: *a%d, b: *a%d, <<: [*a%d, *a%d]}\n"
                            .formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        text.append(service("    environment:\n      <<: *a59\n      A: b\n"));
        var done = done(text.toString(), put("SECRET_A", "eA=="));
        assertEquals(1, done.diff().added());
        assertEquals(0, done.diff().removed());
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        var text = "x: " + "[".repeat(5000) + "]".repeat(5000) + "\n" + BLOCK;
        assertEquals("patch.too-deep", refused(text, put("SECRET_A", "eA==")).code());
    }

    @Test
    void readsAFileAboveTheParsersUsualLimit() {
        var text = "# " + "x".repeat(4_000_000) + "\n" + BLOCK;
        assertEquals(1, done(text, put("SECRET_A", "eA==")).diff().added());
    }
}
