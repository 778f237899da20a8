package dev.kista.codec.compose.patch;

import dev.kista.model.SecretKey;

/// Two `SECRET_` variables that differ by case alone are one secret to Kestra, which then starts
/// without it and logs both values.
final class CaseCollisions {
    private CaseCollisions() {}

    static void require(
            Environment environment, ComposeChange.SetVariables change, PatchDraft draft)
            throws Refusal {
        for (var name : change.put().keySet()) {
            for (var each : environment.variables().values()) {
                var other = each.name();
                if (isSecret(name)
                        && isSecret(other)
                        && !name.equals(other)
                        && key(name).equals(key(other))
                        && !change.remove().contains(other)) {
                    throw draft.refusal("patch.case-collision", each.node(), name, other);
                }
            }
        }
    }

    private static boolean isSecret(String name) {
        return name.startsWith(SecretKey.PREFIX);
    }

    private static SecretKey key(String name) {
        return new SecretKey(name.substring(SecretKey.PREFIX.length()));
    }
}
