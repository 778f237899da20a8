package dev.kista.desktop.secrets;

import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.secrets.TransferFormModel.Purpose;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What moving or copying some secrets to a namespace would do. A secret whose key is taken there
/// stays as it is.
///
/// @param going those that have a place there
/// @param staying those that do not
/// @param isNew whether the namespace must be made first
record Transfer(
        Purpose purpose,
        NamespacePath target,
        List<FoundSecret> going,
        List<FoundSecret> staying,
        boolean isNew) {
    static Transfer of(
            Purpose purpose, List<FoundSecret> secrets, NamespacePath target, Vault vault) {
        var there = vault.namespace(target);
        Set<SecretKey> taken = new HashSet<>();
        there.ifPresent(namespace -> namespace.secrets().forEach(each -> taken.add(each.key())));
        var going = new ArrayList<FoundSecret>();
        var staying = new ArrayList<FoundSecret>();
        for (var each : secrets) {
            (taken.add(each.secret().key()) ? going : staying).add(each);
        }
        return new Transfer(purpose, target, going, staying, there.isEmpty());
    }

    /// As one step. The values that are copied are the edit's own.
    VaultEdit edit() {
        var edits = new ArrayList<VaultEdit>();
        if (isNew) {
            edits.add(new VaultEdit.AddNamespace(target, ""));
        }
        going.forEach(each -> edits.add(edit(each)));
        return edits.size() == 1 ? edits.getFirst() : new VaultEdit.Batch(edits);
    }

    private VaultEdit edit(FoundSecret found) {
        var secret = found.secret();
        return switch (purpose) {
            case MOVE -> new VaultEdit.MoveSecret(secret.id(), target);
            case COPY ->
                    new VaultEdit.AddSecret(
                            target,
                            secret.key(),
                            secret.value().copy(),
                            secret.description(),
                            secret.tags(),
                            secret.times().expiry());
        };
    }
}
