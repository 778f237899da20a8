package dev.kista.codec.compose.patch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What shall be different in the services of a Compose file.
public sealed interface ComposeChange {
    /// Variables of `environment:`.
    ///
    /// @param put names, such as `SECRET_KEY`, and the values that the container shall see, in the
    ///   order in which new ones are added
    /// @param remove names that shall go; all others stay
    record SetVariables(SequencedMap<String, String> put, Set<String> remove)
            implements ComposeChange {
        public SetVariables {
            put = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(put));
            remove = Collections.unmodifiableSet(new LinkedHashSet<>(remove));
            if (!Collections.disjoint(put.keySet(), remove)) {
                throw new IllegalArgumentException("a variable is both put and removed");
            }
        }

        public static SetVariables putting(Map<String, String> variables) {
            return new SetVariables(new LinkedHashMap<>(variables), Set.of());
        }

        public static SetVariables removing(Set<String> names) {
            return new SetVariables(new LinkedHashMap<>(), names);
        }

        @Override
        public String toString() {
            return "SetVariables[" + put.keySet() + ", -" + remove + "]";
        }
    }

    /// A file of variables in `env_file:`, behind those that are there.
    ///
    /// @param path as Compose takes it, relative to the Compose file
    /// @param variables what the file holds: `environment:` wins over it
    /// @param move whether variables of these names go from `environment:`; otherwise there is a
    ///   warning for each
    record UseEnvFile(String path, Set<String> variables, boolean move) implements ComposeChange {
        public UseEnvFile {
            variables = Collections.unmodifiableSet(new LinkedHashSet<>(variables));
        }

        SetVariables moved() {
            return SetVariables.removing(move ? variables : Set.of());
        }
    }
}
