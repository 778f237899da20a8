package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.Vault;

import org.junit.jupiter.api.Test;

import java.util.List;

class NamespaceDraftTest {
    private final Vault vault = vault();
    private final NamespaceDraft root = new NamespaceDraft(vault.root(), null);

    @Test
    void givesBackTheVeryNamespaceWhereNothingWasChanged() {
        root.tree().forEach(each -> assertFalse(each.secrets().isChanged()));
        assertSame(vault.root(), root.freeze());
    }

    @Test
    void sharesEveryBranchBesideTheOneThatChanged() {
        at("a", "b").change(at("a", "b").self().withDescription("new"));
        var frozen = root.freeze();
        assertNotSame(vault.root(), frozen);
        assertEquals("new", frozen.child("a").orElseThrow().child("b").orElseThrow().description());
        assertSame(vault.root().child("z").orElseThrow(), frozen.child("z").orElseThrow());
    }

    @Test
    void takesANamespaceFromWhereItIsWithAllBelow() {
        var moved = at("a");
        at("z").take(moved);
        assertEquals("z.a.b", at("z", "a", "b").path().toString());
        assertEquals(List.of("z"), names(root));
        assertSame(
                vault.root().child("a").orElseThrow(),
                root.freeze().children().getFirst().children().getFirst());
    }

    @Test
    void knowsWhatLiesInWhat() {
        assertTrue(at("a", "b").isIn(at("a")));
        assertTrue(at("a").isIn(at("a")), "in itself");
        assertFalse(at("a").isIn(at("a", "b")));
        assertFalse(at("z").isIn(at("a")));
    }

    @Test
    void addsAtTheEndAndDropsFromAnywhere() {
        var added = root.add(EditedVault.empty(HistoryLimits.DEFAULT).root().withName("new"));
        assertEquals(List.of("a", "z", "new"), names(root));
        root.drop(at("a"));
        assertEquals(
                List.of("z", "new"),
                root.freeze().children().stream().map(Namespace::name).toList());
        assertSame(root, added.parent());
    }

    @Test
    void showsTheSecretsAsTheyAreByNow() {
        var draft = at("a", "b");
        assertEquals(1, draft.present().size());
        draft.secrets().remove(draft.present().getFirst().id());
        assertEquals(List.of(), draft.present());
        assertEquals(
                List.of(), root.freeze().children().getFirst().children().getFirst().secrets());
    }

    private NamespaceDraft at(String... names) {
        var here = root;
        for (var name : names) {
            here =
                    here.children().stream()
                            .filter(each -> each.self().name().equals(name))
                            .findFirst()
                            .orElseThrow();
        }
        return here;
    }

    private static List<String> names(NamespaceDraft draft) {
        return draft.children().stream().map(each -> each.self().name()).toList();
    }

    private static Vault vault() {
        try {
            return EditedVault.with("a.b", "z").add("a.b", "KEY", "v").vault();
        } catch (EditRefused e) {
            throw new AssertionError(e);
        }
    }
}
