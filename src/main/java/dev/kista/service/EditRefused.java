package dev.kista.service;

import dev.kista.model.Messages;

import java.io.Serial;
import java.util.List;

/// An edit that cannot be made: a key that is already there, a namespace that Kestra would not
/// accept. Turned into words by the message `edit.refused.<code>`, to which the details (names,
/// never values) are arguments.
public final class EditRefused extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> details;

    public EditRefused(String code, String... details) {
        super(code + " " + String.join(", ", details));
        this.code = code;
        this.details = List.of(details);
    }

    public String code() {
        return code;
    }

    public List<String> details() {
        return details;
    }

    /// What a person reads.
    public String words(Messages messages) {
        return messages.text("edit.refused." + code, details.toArray());
    }
}
