package dev.kista.store.kdbx;

import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.Vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Makes the attachments of two copies of a vault one pool, so that what both hold is one object
/// and is written once.
///
/// Contents are told apart by a hash under a random key that is forgotten afterwards.
final class SharedBinaries {
    private final byte[] key = Crypto.random(32);
    private final Map<String, Binary> ours = new HashMap<>();

    private SharedBinaries(Vault vault) {
        Binaries.toWrite(vault.root(), VaultExtras.of(vault.extras()))
                .forEach(each -> ours.putIfAbsent(print(each), each));
    }

    /// The other copy with our objects in the place of equal ones.
    static Vault unified(Vault vault, Vault other) {
        var shared = new SharedBinaries(vault);
        try {
            return other.withRoot(shared.namespace(other.root()))
                    .withExtras(shared.vault(VaultExtras.of(other.extras())));
        } finally {
            Crypto.wipe(shared.key);
        }
    }

    private VaultExtras vault(VaultExtras extras) {
        return extras.withLooseBinaries(extras.looseBinaries().stream().map(this::own).toList());
    }

    private Namespace namespace(Namespace namespace) {
        var secrets = changed(namespace.secrets());
        var children = namespace.children().stream().map(this::namespace).toList();
        return namespace.withChildren(children).withSecrets(secrets);
    }

    private List<Secret> changed(List<Secret> secrets) {
        var all = new ArrayList<Secret>(secrets.size());
        for (var secret : secrets) {
            all.add(Binaries.of(secret).findAny().isPresent() ? changed(secret) : secret);
        }
        return all;
    }

    private Secret changed(Secret secret) {
        return secret.withExtras(extras(secret.extras()))
                .withHistory(secret.history().stream().map(this::changed).toList());
    }

    private Revision changed(Revision revision) {
        return revision.withExtras(extras(revision.extras()));
    }

    private Extras extras(Extras extras) {
        var before = EntryExtras.of(extras);
        var parts = before.parts().stream().map(this::part).toList();
        return new EntryExtras(before.attributes(), parts, before.formerParent());
    }

    private EntryPart part(EntryPart part) {
        if (part instanceof EntryPart.Attachment attachment && attachment.binary() != null) {
            return new EntryPart.Attachment(
                    attachment.name(),
                    attachment.form(),
                    own(attachment.binary()),
                    attachment.reference());
        }
        return part;
    }

    private Binary own(Binary theirs) {
        var known = ours.putIfAbsent(print(theirs), theirs);
        return known == null ? theirs : known;
    }

    private String print(Binary binary) {
        var mac = Crypto.hmacSha256(key);
        mac.update((byte) binary.flags());
        return binary.content().read(bytes -> HexFormat.of().formatHex(mac.doFinal(bytes)));
    }
}
