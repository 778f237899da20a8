package dev.kista.codec.kestra;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.model.SecretKey;

import java.util.List;
import java.util.regex.Pattern;

/// The left side of a line of an encoded env file.
///
/// @param variable the name without `export` and the blanks around it
/// @param start where it begins in the line
/// @param end behind the `=`
/// @param exported whether `export` stands before it
/// @param assigns whether there is a `=`
record SecretLineName(String variable, int start, int end, boolean exported, boolean assigns) {
    private static final String EXPORT = "export";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]+");

    /// What is longer, and has no prefix that says what it is, may be a piece of a value.
    private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    static SecretLineName of(String line) {
        var equals = line.indexOf('=');
        var stop = equals < 0 ? line.length() : equals;
        var start = afterBlanks(line, 0, stop);
        var exported = false;
        if (line.startsWith(EXPORT, start)) {
            var name = afterBlanks(line, start + EXPORT.length(), stop);
            exported = name > start + EXPORT.length() && name < stop;
            start = exported ? name : start;
        }
        var variable = line.substring(start, stop).stripTrailing();
        return new SecretLineName(variable, start, stop + 1, exported, equals >= 0);
    }

    private static int afterBlanks(String line, int from, int stop) {
        var at = from;
        while (at < stop && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    boolean isSecret() {
        return variable.startsWith(SecretKey.PREFIX);
    }

    String key() {
        return variable.substring(SecretKey.PREFIX.length());
    }

    /// The key as a problem may name it.
    String shownKey(Position at) {
        return KEY.matcher(key()).matches() ? key() : unshown(at);
    }

    /// Reports what is wrong with the name and says whether the line is a secret. The documented
    /// shell loop turns comments, blank lines and `export` into names of their own.
    boolean check(Position at, boolean emptyValue, List<Problem> problems) {
        if (!isSecret()) {
            problems.add(notASecret(at));
            return false;
        }
        var key = key();
        if (key.isEmpty() && emptyValue) {
            problems.add(Problem.warning("line.blank-encoded", at, null));
            return false;
        }
        if (key.stripLeading().startsWith("#")) {
            problems.add(Problem.warning("line.comment-encoded", at, null));
            return false;
        }
        if (KEY.matcher(key).matches()) {
            return true;
        }
        var code = key.startsWith(EXPORT + " ") ? "line.export-encoded" : "line.bad-key";
        problems.add(Problem.error(code, at, unshown(at)));
        return false;
    }

    private Problem notASecret(Position at) {
        var showable = assigns && SHOWABLE.matcher(variable).matches();
        var name = showable ? variable : unshown(at);
        return variable.regionMatches(true, 0, SecretKey.PREFIX, 0, SecretKey.PREFIX.length())
                ? Problem.warning("line.prefix-in-lower-case", at, name)
                : Problem.note("line.not-a-secret", at, name);
    }

    /// A name that is none may be a piece of somebody's value, so the line stands for it.
    private static String unshown(Position at) {
        return "(line " + at.line() + ")";
    }
}
