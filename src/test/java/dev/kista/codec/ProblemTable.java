package dev.kista.codec;

import java.util.List;
import java.util.stream.Collectors;

/// Problems and secrets as short text, so that a test shows all of them at a glance.
public final class ProblemTable {
    private ProblemTable() {}

    /// `E code key@line:column` for each problem.
    public static String of(List<Problem> problems) {
        return problems.stream().map(ProblemTable::line).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem) {
        var at = problem.at();
        var place = at == null ? "" : "@" + at.line() + ":" + at.column();
        var key = problem.key() == null ? "" : " " + problem.key();
        return problem.severity().name().charAt(0) + " " + problem.code() + key + place;
    }

    /// `key=value` for each secret, line breaks and the like escaped.
    public static String secrets(List<PlainSecret> secrets) {
        return secrets.stream()
                .map(each -> each.key() + "=" + escaped(each.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\uFEFF", "\\ufeff");
    }
}
