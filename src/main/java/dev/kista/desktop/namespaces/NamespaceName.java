package dev.kista.desktop.namespaces;

import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import java.util.Locale;
import java.util.Optional;

/// Judges a namespace as it is typed.
final class NamespaceName {
    private static final String PUNCTUATION = "-_.";

    private final Messages messages;

    NamespaceName(Messages messages) {
        this.messages = messages;
    }

    /// What is wrong with a text as the path of a new namespace; empty if nothing is.
    Optional<String> problem(String text, Vault vault) {
        return form(text)
                .or(
                        () ->
                                vault.namespace(NamespacePath.of(text))
                                        .map(there -> words("taken", text)));
    }

    /// What is wrong with a text as the new path of a namespace that is there.
    ///
    /// The names above it may be those of another program, and stay as they are.
    Optional<String> problem(String text, NamespacePath present, Vault vault) {
        if (text.equals(present.toString())) {
            return Optional.empty();
        }
        var next = parse(text, present);
        var typed = next.parent().equals(present.parent()) ? next.name() : text;
        return form(typed)
                .or(() -> vault.namespace(next).map(there -> words("taken", text)))
                .or(
                        () ->
                                present.contains(next)
                                        ? Optional.of(words("inside", present.toString()))
                                        : Optional.empty())
                .or(() -> tooLong(text));
    }

    /// Why a copy of a namespace cannot have a path: it would hold itself.
    Optional<String> inside(String text, NamespacePath original) {
        return original.contains(NamespacePath.of(text))
                ? Optional.of(words("inside-copy", original.toString()))
                : Optional.empty();
    }

    /// A path below a namespace that nobody has: the name, or the name with `-copy` behind it.
    static NamespacePath free(Vault vault, NamespacePath parent, String name) {
        var free = parent.child(name);
        for (var number = 1; vault.namespace(free).isPresent(); number++) {
            free = parent.child(name + "-copy" + (number == 1 ? "" : "-" + number));
        }
        return free;
    }

    /// The path that a text means where a namespace is renamed or moved.
    static NamespacePath parse(String text, NamespacePath present) {
        var above = present.parent().isRoot() ? "" : present.parent() + ".";
        var rest = text.startsWith(above) ? text.substring(above.length()) : "";
        return rest.isEmpty() || rest.contains(".")
                ? NamespacePath.of(text)
                : present.parent().child(rest);
    }

    private Optional<String> form(String text) {
        if (text.isEmpty()) {
            return Optional.of(words("empty"));
        }
        var stranger = text.codePoints().filter(each -> !isAllowed(each)).findFirst();
        if (stranger.isPresent()) {
            return Optional.of(words("character", shown(stranger.getAsInt())));
        }
        if (text.endsWith(".")) {
            return Optional.of(words("unfinished"));
        }
        if (text.startsWith(".") || text.contains("..")) {
            return Optional.of(words("dots"));
        }
        if (!Character.isLetterOrDigit(text.charAt(0))) {
            return Optional.of(words("first", text.substring(0, 1)));
        }
        return tooLong(text);
    }

    private Optional<String> tooLong(String text) {
        return text.length() > NamespacePath.MAX_LENGTH
                ? Optional.of(words("long", text.length(), NamespacePath.MAX_LENGTH))
                : Optional.empty();
    }

    private static boolean isAllowed(int character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || PUNCTUATION.indexOf(character) >= 0;
    }

    private String shown(int character) {
        return Character.isWhitespace(character)
                ? messages.text("namespaces.name.blank")
                : Character.toString(character);
    }

    private String words(String code, Object... arguments) {
        return messages.text("namespaces.name." + code, arguments);
    }

    /// What is typed, in small letters, because Kestra takes no others.
    static String lower(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }
}
