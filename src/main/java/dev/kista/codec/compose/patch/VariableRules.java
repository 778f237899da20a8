package dev.kista.codec.compose.patch;

import dev.kista.codec.Problem;

/// What can be a variable of a container at all.
final class VariableRules {
    private VariableRules() {}

    static void require(ComposeChange.SetVariables change) throws Refusal {
        for (var each : change.put().entrySet()) {
            var name = each.getKey();
            if (name.isBlank()
                    || name.indexOf('=') >= 0
                    || name.indexOf('\0') >= 0
                    || !name.equals(name.strip())
                    || name.equals("<<")
                    || hasLoneSurrogate(name)) {
                throw new Refusal(Problem.error("patch.not-a-name", null, name));
            }
            if (each.getValue().indexOf('\0') >= 0) {
                throw new Refusal(Problem.error("patch.nul", null, name));
            }
            if (hasLoneSurrogate(each.getValue())) {
                throw new Refusal(Problem.error("patch.lone-surrogate", null, name));
            }
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(each -> each >= 0xD800 && each <= 0xDFFF);
    }

    /// Compose interpolates a value after YAML was read, in whatever quotes it stands.
    static String escaped(String value) {
        return value.replace("$", "$$");
    }
}
