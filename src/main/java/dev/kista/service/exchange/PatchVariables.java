package dev.kista.service.exchange;

import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.KestraExport;
import dev.kista.model.SecretKey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Secrets as the variables of a file: encoded for Kestra, or as they are for a plain env file.
///
/// @param put in the order of the secrets
/// @param problems what is to be said about the secrets; with an error nothing can be written
record PatchVariables(
        SequencedMap<String, String> put, Set<String> remove, List<Problem> problems) {
    static PatchVariables of(List<PlainSecret> secrets, Set<SecretKey> remove, Format format) {
        var problems = KestraExport.check(secrets);
        var put = new LinkedHashMap<String, String>();
        if (problems.stream().noneMatch(Problem::isError)) {
            for (var secret : secrets) {
                put.put(name(SecretKey.of(secret.key()), format), value(secret, format));
            }
        }
        var going = new LinkedHashSet<String>();
        remove.forEach(each -> going.add(name(each, format)));
        going.removeAll(put.keySet());
        return new PatchVariables(put, going, problems);
    }

    private static String name(SecretKey key, Format format) {
        return format == Format.ENV ? key.folded() : key.variable();
    }

    private static String value(PlainSecret secret, Format format) {
        if (format == Format.ENV) {
            return secret.value();
        }
        var bytes = secret.value().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "PatchVariables[" + put.keySet() + ", -" + remove + "]";
    }
}
