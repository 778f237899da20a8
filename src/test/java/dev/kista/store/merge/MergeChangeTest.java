package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.store.merge.MergeChange.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class MergeChangeTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @Test
    void saysWhatHappensToASecretAndWhere() {
        assertEquals("TOKEN in a.b: new", words(Kind.ADDED, "a.b", "TOKEN", null));
        assertEquals("TOKEN in a: moved, was in b", words(Kind.MOVED, "a", "TOKEN", "b"));
        assertEquals("TOKEN in the vault itself: changed", words(Kind.CHANGED, "", "TOKEN", null));
    }

    @Test
    void saysWhatHappensToANamespaceOrTheVault() {
        assertEquals("a.b: new namespace", words(Kind.ADDED, "a.b", null, null));
        assertEquals("a.b: moved, was b", words(Kind.MOVED, "a.b", null, "b"));
        assertEquals("The vault: another name, was Old", words(Kind.CHANGED, "", null, "Old"));
        assertEquals(
                "The vault: icons, description or settings of other programs",
                words(Kind.CHANGED, "", null, null));
    }

    @Test
    void hasWordsForEveryKindOfASecretInEveryLanguage() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (var kind : Kind.values()) {
                var words =
                        new MergeChange(kind, NamespacePath.of("a"), "it's {0}", "b")
                                .words(Messages.in(locale));
                assertTrue(words.contains("it's {0}"), words);
            }
        }
    }

    @Test
    void asksAPersonToLookAtConflictsAndDoubledKeys() {
        assertEquals(
                List.of(Kind.CONFLICT_THEIRS, Kind.CONFLICT_OURS, Kind.DOUBLED),
                Stream.of(Kind.values()).filter(Kind::isProblem).toList());
    }

    private static String words(
            Kind kind, String path, @Nullable String key, @Nullable String from) {
        return new MergeChange(kind, NamespacePath.of(path), key, from).words(MESSAGES);
    }
}
