package dev.kista.service.search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// A search as it is typed: terms between blanks, all of which must hold.
///
/// | term | holds for secrets |
/// |---|---|
/// | `word`, `"two words"` | with it in key, description, or a tag |
/// | `key:word`, `tag:word`, `ns:word` | with it in the key, in a tag, in the namespace |
/// | `is:expired` | with that [Trait] |
/// | `/pattern/` | where the regular expression is found in key, description, or a tag; `\/` is a
/// slash in it |
/// | `-term` | where the term does not hold |
///
/// Case does not matter. A field that has no word yet holds for everything, because it is being
/// typed. Immutable.
public final class SecretQuery {
    private static final Pattern TERM =
            Pattern.compile("-?(?:\\w+:)?\"[^\"]*\"?|-?/(?:\\\\.|[^/\\\\])*+(?:/|$)|\\S+");

    private final List<Term> terms;
    private final List<QueryProblem> problems;

    /// @param trait the one it asks for, if it asks for one
    /// @param word what it looks for, if that is a word
    /// @param field where it looks for the word; empty for everywhere
    private record Term(
            Predicate<Searched> test, @Nullable Trait trait, @Nullable Word word, String field) {
        static Term of(Predicate<Searched> test) {
            return new Term(test, null, null, "");
        }

        static Term of(String field, Word word, Predicate<Searched> test) {
            return new Term(test, null, word, field);
        }

        Term negated() {
            return new Term(test.negate(), trait, null, "");
        }

        /// Whether it is sure to hold for nothing but what the other holds for.
        boolean narrows(Term other) {
            return word != null
                    && other.word != null
                    && field.equals(other.field)
                    && word.contains(other.word);
        }

        boolean isOfValue() {
            return trait != null && trait.isOfValue();
        }
    }

    private SecretQuery(List<Term> terms, List<QueryProblem> problems) {
        this.terms = List.copyOf(terms);
        this.problems = List.copyOf(problems);
    }

    public static SecretQuery parse(String text) {
        var terms = new ArrayList<Term>();
        var problems = new ArrayList<QueryProblem>();
        var matcher = TERM.matcher(text);
        while (matcher.find()) {
            try {
                terms.add(signed(matcher.group()));
            } catch (UnknownTerm unknown) {
                problems.add(unknown.problem);
                terms.add(Term.of(secret -> false));
            }
        }
        // What takes long is asked only of what all else leaves.
        terms.sort(Comparator.comparing(Term::isOfValue));
        return new SecretQuery(terms, problems);
    }

    /// Whether it asks for something that is known only after looking at the values, which takes
    /// longer.
    public boolean looksAtValues() {
        return terms.stream().anyMatch(Term::isOfValue);
    }

    /// Whether it holds for everything.
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// Whether what it holds for is sure to be among what the other one holds for, as where a word
    /// grows while it is typed.
    public boolean narrows(SecretQuery other) {
        return other.terms.stream()
                .allMatch(wide -> terms.stream().anyMatch(each -> each.narrows(wide)));
    }

    public boolean matches(Searched secret) {
        for (var term : terms) {
            if (!term.test.test(secret)) {
                return false;
            }
        }
        return true;
    }

    /// Terms that mean nothing; with one of them, nothing is found.
    public List<QueryProblem> problems() {
        return problems;
    }

    private static Term signed(String term) throws UnknownTerm {
        return term.startsWith("-") && term.length() > 1
                ? unsigned(term.substring(1)).negated()
                : unsigned(term);
    }

    private static Term unsigned(String term) throws UnknownTerm {
        if (term.startsWith("/") && term.length() > 1) {
            return Term.of(pattern(term.substring(1).replaceFirst("(?<!\\\\)/$", "")));
        }
        var colon = term.indexOf(':');
        if (colon > 0) {
            var typed = unquoted(term.substring(colon + 1));
            var word = new Word(typed);
            var field = term.substring(0, colon).toLowerCase(Locale.ROOT);
            switch (field) {
                case "key" -> {
                    return Term.of(field, word, secret -> word.isIn(secret.keyText()));
                }
                case "tag" -> {
                    return Term.of(
                            field,
                            word,
                            secret ->
                                    typed.isEmpty()
                                            || secret.tags().stream()
                                                    .anyMatch(tag -> word.isIn(tag)));
                }
                case "ns" -> {
                    return Term.of(field, word, secret -> word.isIn(secret.path().toString()));
                }
                case "is" -> {
                    return trait(typed);
                }
                default -> {
                    // A colon as any other character.
                }
            }
        }
        var word = new Word(unquoted(term));
        return Term.of("", word, secret -> anywhere(secret, word::isIn));
    }

    private static Term trait(String word) throws UnknownTerm {
        if (Arrays.stream(Trait.values()).anyMatch(each -> isHalf(word, each))) {
            return Term.of(secret -> true);
        }
        var trait = Trait.of(word);
        if (trait.isEmpty()) {
            var known =
                    Arrays.stream(Trait.values())
                            .map(Trait::word)
                            .collect(Collectors.joining(", "));
            throw new UnknownTerm(new QueryProblem("is", List.of(word, known)));
        }
        return new Term(secret -> secret.is(trait.get()), trait.get(), null, "");
    }

    private static boolean isHalf(String word, Trait trait) {
        return word.length() < trait.word().length()
                && trait.word().startsWith(word.toLowerCase(Locale.ROOT));
    }

    private static Predicate<Searched> pattern(String expression) throws UnknownTerm {
        try {
            var pattern =
                    Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return secret -> anywhere(secret, text -> isFound(pattern, text));
        } catch (PatternSyntaxException e) {
            throw new UnknownTerm(new QueryProblem("pattern", List.of(e.getDescription())));
        }
    }

    private static boolean isFound(Pattern pattern, String text) {
        try {
            return pattern.matcher(new PatientText(text)).find();
        } catch (PatientText.OutOfPatience | StackOverflowError tooLong) {
            // Such as /(a+)+b/, which takes years. What it would find in the end is not worth it.
            return false;
        }
    }

    private static boolean anywhere(Searched secret, Predicate<String> test) {
        return test.test(secret.keyText())
                || test.test(secret.description())
                || secret.tags().stream().anyMatch(test);
    }

    private static String unquoted(String word) {
        return word.startsWith("\"") ? word.replace("\"", "") : word;
    }

    private static final class UnknownTerm extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient QueryProblem problem;

        UnknownTerm(QueryProblem problem) {
            super(problem.code());
            this.problem = problem;
        }
    }
}
