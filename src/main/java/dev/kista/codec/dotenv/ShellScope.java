package dev.kista.codec.dotenv;

import dev.kista.codec.ShellNames;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The variables of a shell while it reads a line: a later assignment of the line sees an earlier
/// one, and none of them is there if the line turns out not to be set.
final class ShellScope {
    private final EnvBuilder out;
    private final EnvLookup lookup;
    private final Map<String, Optional<String>> command = new HashMap<>();
    private final Map<String, Optional<String>> line = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> readOnly = new HashSet<>(ShellNames.READ_ONLY);

    ShellScope(EnvBuilder out, EnvLookup lookup) {
        this.out = out;
        this.lookup = lookup;
    }

    /// @param offset where it is asked for
    Optional<String> value(String name, int offset) {
        var pending = pending(name);
        var found = pending != null ? pending : out.earlier(name).or(() -> lookup.value(name));
        return found.map(value -> out.replacing(value, offset));
    }

    /// Whether the value was set by something that is not run here.
    boolean isUnknown(String name) {
        var pending = pending(name);
        return pending != null ? pending.isEmpty() : unknown.contains(name);
    }

    private @Nullable Optional<String> pending(String name) {
        var found = command.get(name);
        return found != null ? found : line.get(name);
    }

    /// @param value `null` if it is not known
    void assign(String name, @Nullable String value) {
        command.put(name, Optional.ofNullable(value));
    }

    /// @param isSet whether the rest of the line sees what the command assigned
    void endOfCommand(boolean isSet) {
        if (isSet) {
            line.putAll(command);
        }
        command.clear();
    }

    /// Forgets what the line assigned, which is either set by now or never will be.
    void endOfLine() {
        command.clear();
        line.clear();
    }

    /// What a line left behind for the lines to come.
    void set(String name, boolean known) {
        if (known) {
            unknown.remove(name);
        } else {
            unknown.add(name);
        }
    }

    boolean isReadOnly(String name) {
        return readOnly.contains(name);
    }

    void makeReadOnly(String name) {
        readOnly.add(name);
    }
}
