package dev.kista.codec.kestra;

import io.kestra.core.secret.SecretService;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Runs in a JVM of its own: asks Kestra for the secrets named in the arguments and prints what it
/// answers, in base64 so that nothing on the way changes it.
final class KestraReader {
    private KestraReader() {}

    public static void main(String[] keys) throws Exception {
        var secrets = new SecretService<>();
        secrets.decode();
        for (var key : keys) {
            try {
                var value = secrets.findSecret(null, null, key).getBytes(StandardCharsets.UTF_8);
                System.out.println(key + " " + Base64.getEncoder().encodeToString(value));
            } catch (Exception | NoClassDefFoundError e) {
                // Not printed is not found. Kestra's own exception cannot even be loaded here,
                // without its web framework.
            }
        }
    }
}
