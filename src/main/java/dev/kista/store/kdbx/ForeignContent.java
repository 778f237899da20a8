package dev.kista.store.kdbx;

import dev.kista.model.Extras;
import dev.kista.model.Vault;

import java.time.Instant;
import java.util.List;

/// What a merge of two copies does with the content that the model does not know: icons,
/// attachments, further fields, custom data. Nothing of it is ever dropped.
public final class ForeignContent {
    private ForeignContent() {}

    /// The other copy with the attachments that both hold as one object each, so that they can be
    /// compared and are written once. To be done first.
    public static Vault unified(Vault ours, Vault theirs) {
        return SharedBinaries.unified(ours, theirs);
    }

    /// Whether two states of a secret carry the same content, however it is written.
    public static boolean isSame(Extras one, Extras other) {
        if (one == other) {
            return true;
        }
        var first = EntryExtras.of(one);
        var second = EntryExtras.of(other);
        return first.parts().equals(second.parts())
                || EntryFields.of(first).saysTheSameAs(EntryFields.of(second));
    }

    /// The newer state's content, with what the older side alone changed since both were one.
    public static Extras threeWay(Extras base, Extras newer, Extras older) {
        var winner = EntryExtras.of(newer);
        var parts = EntryFields.threeWay(EntryExtras.of(base), winner, EntryExtras.of(older));
        return parts == winner.parts()
                ? newer
                : new EntryExtras(winner.attributes(), parts, winner.formerParent());
    }

    /// Our content of the vault as a whole, and what only the other copy has.
    ///
    /// @return ours, the same object, where there is nothing to add
    public static Extras ofVaults(Extras ours, Extras theirs) {
        var before = VaultExtras.of(ours);
        var meta = MetaMerge.merged(before.meta(), VaultExtras.of(theirs).meta());
        return meta == before.meta() ? ours : before.withMeta(meta);
    }

    /// Whether a person would see no difference between two states of a namespace.
    public static boolean isSameGroup(Extras one, Extras other) {
        return Visible.of(GroupExtras.of(one)).equals(Visible.of(GroupExtras.of(other)));
    }

    /// Whether a person would see no difference between two vaults as a whole.
    public static boolean isSameVault(Extras one, Extras other) {
        return Visible.of(VaultExtras.of(one)).equals(Visible.of(VaultExtras.of(other)));
    }

    /// When a vault got its name, as far as its file tells; the end of time if that was not saved
    /// yet.
    public static Instant named(Vault vault) {
        var extras = VaultExtras.of(vault.extras());
        if (!vault.name().equals(extras.metaText(Tags.DATABASE_NAME))) {
            return Instant.MAX;
        }
        return TimeText.parse(extras.metaText(Tags.DATABASE_NAME_CHANGED)).orElse(Instant.EPOCH);
    }

    /// Our vault with the name of the other one, and since when it has that.
    public static Vault renamed(Vault ours, Vault theirs) {
        var extras = VaultExtras.of(ours.extras());
        var from = VaultExtras.of(theirs.extras());
        List<MetaPart> meta = extras.meta().stream().map(each -> named(each, from)).toList();
        return ours.withName(theirs.name()).withExtras(extras.withMeta(meta));
    }

    private static MetaPart named(MetaPart part, VaultExtras from) {
        return part instanceof MetaPart.Known(var name, var attributes, var text)
                        && (name.equals(Tags.DATABASE_NAME)
                                || name.equals(Tags.DATABASE_NAME_CHANGED))
                ? new MetaPart.Known(name, attributes, from.metaText(name))
                : part;
    }
}
