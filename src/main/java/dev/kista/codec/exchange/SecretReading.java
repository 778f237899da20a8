package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.LazyList;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;

import java.util.List;

/// What a text turned out to hold.
///
/// @param format what it was read as
/// @param dialect by whose rules, where the format has dialects
/// @param secrets what can be taken, in the order of the text; of a key given twice the last
/// @param problems all findings, in the order of the text; an error that names a key means that
///   this key is not among the secrets, one that names none means that nothing is
public record SecretReading(
        Format format, Dialect dialect, List<PlainSecret> secrets, List<Problem> problems) {
    public SecretReading {
        secrets = LazyList.copyOf(secrets);
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
