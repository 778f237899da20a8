package dev.kista.model;

import static dev.kista.model.Samples.namespace;
import static dev.kista.model.Samples.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NamespaceTest {
    private final Secret token = secret("token", "1");

    @Test
    void findsASecretInWhateverCaseItIsAskedFor() {
        var here = namespace("team", List.of(), token);
        assertSame(token, here.secret(SecretKey.of("TOKEN")).orElseThrow());
        assertEquals(Optional.empty(), here.secret(new SecretKey("")));
    }

    @Test
    void findsTheFirstOfTwoSecretsOfOneKey() {
        var here = namespace("team", List.of(), token, secret("TOKEN", "2"));
        assertSame(token, here.secret(new SecretKey("Token")).orElseThrow());
    }

    @Test
    void tellsChildrenApartByCaseAndBlanks() {
        var child = namespace("Team", List.of());
        var here = namespace("company", List.of(child));
        assertSame(child, here.child("Team").orElseThrow());
        assertEquals(Optional.empty(), here.child("team"));
        assertEquals(Optional.empty(), here.child("Team "));
    }

    @Test
    void doesNotLookForAChildAmongGrandchildren() {
        var here = namespace("a", List.of(namespace("b", List.of(namespace("c", List.of())))));
        assertEquals(Optional.empty(), here.child("c"));
    }

    @Test
    void listsItsOwnSecretsBeforeThoseBelow() {
        var deep = namespace("deep", List.of(), secret("D", ""));
        var first = namespace("first", List.of(deep), secret("F", ""));
        var second = namespace("second", List.of(), secret("S", ""));
        var here = namespace("top", List.of(first, second), secret("T", ""), secret("U", ""));
        assertEquals(
                "T U F D S",
                String.join(" ", here.allSecrets().map(each -> each.key().text()).toList()));
    }

    @Test
    void isNotChangedThroughTheListsItWasMadeFrom() {
        var secrets = new ArrayList<>(List.of(token));
        var here = namespace("a", List.of()).withSecrets(secrets);
        secrets.clear();
        assertEquals(List.of(token), here.secrets());
        assertThrows(UnsupportedOperationException.class, () -> here.children().add(here));
    }

    @Test
    void changesOnePartAndKeepsTheOthers() {
        var parent = UUID.randomUUID();
        var child = namespace("child", List.of());
        var before = namespace("a", List.of(child), token);
        assertNull(before.previousParent());
        var after =
                before.withName("b")
                        .withDescription("words")
                        .withPreviousParent(parent)
                        .withTimes(Times.at(Samples.NOON.plusSeconds(1)));
        assertEquals(
                new Namespace(
                        before.id(),
                        "b",
                        "words",
                        List.of(child),
                        List.of(token),
                        Times.at(Samples.NOON.plusSeconds(1)),
                        parent,
                        Extras.NONE),
                after);
        assertEquals(List.of(), after.withChildren(List.of()).children());
        assertNull(after.withPreviousParent(null).previousParent());
    }
}
