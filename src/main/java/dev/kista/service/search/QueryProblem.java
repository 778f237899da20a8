package dev.kista.service.search;

import dev.kista.model.Messages;

import java.util.List;

/// A term of a search that means nothing.
///
/// @param code the message is `search.problem.<code>`
public record QueryProblem(String code, List<String> details) {
    public QueryProblem {
        details = List.copyOf(details);
    }

    /// What a person reads.
    public String words(Messages messages) {
        return messages.text("search.problem." + code, details.toArray());
    }
}
