package dev.kista.service.generator;

import java.util.EnumSet;
import java.util.Set;

/// How a value is made. What is out of bounds is moved to the nearest bound, for a field that is
/// being typed into never to fail.
public sealed interface Recipe {
    int MAX_CHARACTERS = 512;
    int MAX_WORDS = 24;
    int MAX_BYTES = 256;

    /// Characters, at least one of each set.
    ///
    /// @param distinct without characters that look like others
    record Characters(int length, Set<CharacterSet> sets, boolean distinct) implements Recipe {
        public Characters {
            var chosen = EnumSet.noneOf(CharacterSet.class);
            chosen.addAll(sets.isEmpty() ? Set.of(CharacterSet.LOWER) : sets);
            sets = Set.copyOf(chosen);
            length = Math.clamp(length, Math.max(4, sets.size()), MAX_CHARACTERS);
        }
    }

    /// Words of the list, with something between them.
    record Words(int count, String between) implements Recipe {
        public Words {
            count = Math.clamp(count, 3, MAX_WORDS);
        }
    }

    /// Bytes as hexadecimal digits.
    record Hex(int bytes) implements Recipe {
        public Hex {
            bytes = Math.clamp(bytes, 4, MAX_BYTES);
        }
    }

    /// Bytes as base64, RFC 4648 section 4.
    record Base64(int bytes) implements Recipe {
        public Base64 {
            bytes = Math.clamp(bytes, 4, MAX_BYTES);
        }
    }

    /// A random UUID, RFC 9562 version 4.
    record Uuid() implements Recipe {}
}
