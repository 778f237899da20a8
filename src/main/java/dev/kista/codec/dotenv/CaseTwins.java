package dev.kista.codec.dotenv;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;

/// Names that differ by case alone: two variables to a system, one secret to Kestra.
final class CaseTwins {
    /// Told of each such name but the first.
    interface Found {
        void twin(String name, int offset, String first);
    }

    private CaseTwins() {}

    static void find(VariableTable variables, Found found) {
        var firsts = new HashMap<String, String>();
        var suspects = suspects(variables);
        for (var i = suspects.nextSetBit(0); i >= 0; i = suspects.nextSetBit(i + 1)) {
            var name = variables.name(i);
            var first = firsts.putIfAbsent(folded(name), name);
            if (first != null) {
                found.twin(name, variables.offset(i), first);
            }
        }
    }

    /// Of names that differ by case alone all but one hold a letter that is no capital, and that
    /// one is what the others fold to. Usually these are few of many names.
    private static BitSet suspects(VariableTable variables) {
        var suspects = new BitSet();
        for (var i = 0; i < variables.end(); i++) {
            if (variables.isSet(i) && variables.hasLowerCase(i)) {
                suspects.set(i);
                var capitals = variables.find(folded(variables.name(i)));
                if (capitals != VariableTable.NONE) {
                    suspects.set(capitals);
                }
            }
        }
        return suspects;
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
