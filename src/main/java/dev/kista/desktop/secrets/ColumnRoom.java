package dev.kista.desktop.secrets;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much room the columns need, and which go where there is not enough: the key must be read,
/// what one can do without gives way first. Pure; lengths in em, the size of the font.
final class ColumnRoom {
    /// From what goes first to what goes last. Key, value, namespace and health stay.
    private static final List<String> GIVE_WAY =
            List.of("length", "tags", "updated", SecretColumns.DESCRIPTION, "expires");

    private static final Map<String, Double> LEAST =
            Map.of(
                    SecretColumns.VALUE,
                    8.5,
                    SecretColumns.DESCRIPTION,
                    8.5,
                    "tags",
                    7.0,
                    "namespace",
                    8.0,
                    "expires",
                    6.0,
                    "updated",
                    6.0,
                    "length",
                    5.5,
                    SecretColumns.HEALTH,
                    5.0);

    private static final double MONO_LETTER = 0.61;
    private static final double KEY_LEAST = 10;
    private static final double KEY_MOST = 24;

    private static final double VALUE_LEAST = 5;

    /// The insets of a cell and a mark beside the key.
    private static final double BESIDE_KEY = 3;

    private ColumnRoom() {}

    /// @param letters of the longest key
    static double key(int letters) {
        return Math.clamp(letters * MONO_LETTER + BESIDE_KEY, KEY_LEAST, KEY_MOST);
    }

    /// The least width of a column that is not the key's.
    static double least(String column) {
        return LEAST.getOrDefault(column, 0.0);
    }

    /// What the dots need, and fewer of them where the key would be cut.
    static double value(double room, double key) {
        return Math.clamp(room - key, VALUE_LEAST, least(SecretColumns.VALUE));
    }

    /// Those of the wanted columns that there is room for.
    ///
    /// @param kept what the user asked for, which never gives way
    static Set<String> fitting(double room, double key, Set<String> wanted, Set<String> kept) {
        var shown = new HashSet<>(wanted);
        var needed = wanted.stream().mapToDouble(each -> isKey(each) ? key : least(each)).sum();
        for (var each : GIVE_WAY) {
            if (needed > room && !kept.contains(each) && shown.remove(each)) {
                needed -= least(each);
            }
        }
        return shown;
    }

    private static boolean isKey(String column) {
        return SecretColumns.KEY.equals(column);
    }
}
