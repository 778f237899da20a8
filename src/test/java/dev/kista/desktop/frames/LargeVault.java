package dev.kista.desktop.frames;

import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.SecretHeap;
import dev.kista.model.SecretKey;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// A vault with very many secrets: half of them in one namespace, the rest spread over a hundred
/// others. The same for the same count.
final class LargeVault {
    private static final int NAMESPACES = 100;
    private static final int VALUE_BYTES = 24;
    private static final List<String> WORDS =
            List.of(
                    "billing",
                    "database",
                    "export",
                    "mail",
                    "partner",
                    "report",
                    "search",
                    "token");

    private final Random random = new Random(1);
    private final Instant now;
    private final SecretHeap heap = new SecretHeap();
    private int made;

    LargeVault(Instant now) {
        this.now = now;
    }

    Vault of(Vault empty, int count) {
        var children = new ArrayList<Namespace>();
        for (var i = 0; i < NAMESPACES; i++) {
            children.add(namespace("team-%03d".formatted(i), List.of(), count / 2 / NAMESPACES));
        }
        var company = namespace("company", children, count / 2);
        return empty.withRoot(empty.root().withChildren(List.of(company)));
    }

    private Namespace namespace(String name, List<Namespace> children, int secrets) {
        var own = new ArrayList<Secret>();
        for (var i = 0; i < secrets; i++) {
            own.add(secret());
        }
        return new Namespace(
                new UUID(2, made++), name, "", children, own, Times.at(now), Extras.NONE);
    }

    private Secret secret() {
        var id = made++;
        var word = WORDS.get(random.nextInt(WORDS.size()));
        return new Secret(
                new UUID(1, id),
                SecretKey.of("SERVICE_%06d_%s".formatted(id, word)),
                heap.wiping(value()),
                random.nextInt(3) == 0 ? "What " + word + " needs at night" : "",
                tags(word),
                Times.at(now.minus(Duration.ofMinutes(random.nextInt(1_000_000)))),
                List.of(),
                Extras.NONE);
    }

    private byte[] value() {
        var value = new StringBuilder();
        for (var i = 0; i < VALUE_BYTES; i++) {
            value.append((char) ('!' + random.nextInt('~' - '!')));
        }
        return value.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private SortedSet<String> tags(String word) {
        var tags = new TreeSet<String>();
        if (random.nextInt(4) == 0) {
            tags.add(word);
            tags.add("prod");
        }
        return tags;
    }
}
