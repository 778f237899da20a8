package dev.kista.service.search;

import java.util.ArrayList;
import java.util.Arrays;
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
/// | `/pattern/` | where the regular expression is found in key, description, or a tag |
/// | `-term` | where the term does not hold |
///
/// Case does not matter. A field that has no word yet holds for everything, because it is being
/// typed. Immutable.
public final class SecretQuery {
    private static final Pattern TERM = Pattern.compile("-?(?:\\w+:)?\"[^\"]*\"?|-?/[^/]*/?|\\S+");

    private final List<Predicate<Searched>> terms;
    private final List<QueryProblem> problems;

    private SecretQuery(List<Predicate<Searched>> terms, List<QueryProblem> problems) {
        this.terms = List.copyOf(terms);
        this.problems = List.copyOf(problems);
    }

    public static SecretQuery parse(String text) {
        var terms = new ArrayList<Predicate<Searched>>();
        var problems = new ArrayList<QueryProblem>();
        var matcher = TERM.matcher(text);
        while (matcher.find()) {
            try {
                terms.add(signed(matcher.group()));
            } catch (UnknownTerm unknown) {
                problems.add(unknown.problem);
                terms.add(secret -> false);
            }
        }
        return new SecretQuery(terms, problems);
    }

    /// Whether it holds for everything.
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    public boolean matches(Searched secret) {
        for (var term : terms) {
            if (!term.test(secret)) {
                return false;
            }
        }
        return true;
    }

    /// Terms that mean nothing; with one of them, nothing is found.
    public List<QueryProblem> problems() {
        return problems;
    }

    private static Predicate<Searched> signed(String term) throws UnknownTerm {
        return term.startsWith("-") && term.length() > 1
                ? unsigned(term.substring(1)).negate()
                : unsigned(term);
    }

    private static Predicate<Searched> unsigned(String term) throws UnknownTerm {
        if (term.startsWith("/") && term.length() > 1) {
            return pattern(term.substring(1).replaceFirst("/$", ""));
        }
        var colon = term.indexOf(':');
        if (colon > 0) {
            var word = unquoted(term.substring(colon + 1));
            switch (term.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "key" -> {
                    return secret -> contains(secret.keyText(), word);
                }
                case "tag" -> {
                    return secret ->
                            word.isEmpty()
                                    || secret.tags().stream().anyMatch(tag -> contains(tag, word));
                }
                case "ns" -> {
                    return secret -> contains(secret.path().toString(), word);
                }
                case "is" -> {
                    return trait(word);
                }
                default -> {
                    // A colon as any other character.
                }
            }
        }
        var word = unquoted(term);
        return secret -> anywhere(secret, text -> contains(text, word));
    }

    private static Predicate<Searched> trait(String word) throws UnknownTerm {
        if (Arrays.stream(Trait.values()).anyMatch(each -> isHalf(word, each))) {
            return secret -> true;
        }
        var trait = Trait.of(word);
        if (trait.isEmpty()) {
            var known =
                    Arrays.stream(Trait.values())
                            .map(Trait::word)
                            .collect(Collectors.joining(", "));
            throw new UnknownTerm(new QueryProblem("is", List.of(word, known)));
        }
        return secret -> secret.is(trait.get());
    }

    private static boolean isHalf(String word, Trait trait) {
        return word.length() < trait.word().length()
                && trait.word().startsWith(word.toLowerCase(Locale.ROOT));
    }

    private static Predicate<Searched> pattern(String expression) throws UnknownTerm {
        try {
            var pattern =
                    Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return secret -> anywhere(secret, text -> pattern.matcher(text).find());
        } catch (PatternSyntaxException e) {
            throw new UnknownTerm(new QueryProblem("pattern", List.of(e.getDescription())));
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

    private static boolean contains(String text, String word) {
        var last = text.length() - word.length();
        for (var start = 0; start <= last; start++) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
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
