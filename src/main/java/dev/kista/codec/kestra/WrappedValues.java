package dev.kista.codec.kestra;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects entries and puts the pieces of values together that `base64` broke over several lines.
///
/// A piece follows a line of base64 that is full: a multiple of four digits without padding. A line
/// such as `NAME=` could be a piece as well as a variable; it is taken for a piece behind a line of
/// a width at which encoders break, behind another piece, and where both together are text.
final class WrappedValues {
    private static final Set<Integer> USUAL_WIDTHS = Set.of(60, 64, 72, 76);

    private final List<SecretLines.Entry> entries = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private SecretLines.@Nullable Entry open;
    private int width;

    List<SecretLines.Entry> all() {
        return List.copyOf(entries);
    }

    /// @param canBeWrapped whether the value is bare and so may go on in the next line
    void begin(SecretLines.Entry entry, boolean canBeWrapped) {
        end();
        var full = canBeWrapped && isFullLine(entry.value());
        width = full ? entry.value().length() : 0;
        open = entry;
        value.append(entry.value());
    }

    boolean takeContinuation(String line) {
        if (width == 0 || line.length() > width || !isPiece(line)) {
            return false;
        }
        value.append('\n').append(line);
        if (line.length() < width || !isFullLine(line)) {
            width = 0;
        }
        return true;
    }

    /// The last entry, taken out again, if it fills a line of a usual width: what follows it and is
    /// no piece was meant to be the rest of its value.
    Optional<SecretLines.Entry> dropIfCut() {
        var cut =
                USUAL_WIDTHS.contains(width)
                        ? Optional.ofNullable(open)
                        : Optional.<SecretLines.Entry>empty();
        if (cut.isPresent()) {
            open = null;
        }
        end();
        return cut;
    }

    /// Nothing more belongs to the last entry.
    void end() {
        if (open != null) {
            entries.add(new SecretLines.Entry(open.key(), value.toString(), open.at()));
        }
        open = null;
        value.setLength(0);
        width = 0;
    }

    private boolean isPiece(String line) {
        var digits = digits(line);
        var padding = line.length() - digits;
        if (digits == 0 || padding > 2 || !line.endsWith("=".repeat(padding))) {
            return false;
        }
        var couldBeAssignment = padding == 1 && line.indexOf('+') < 0 && line.indexOf('/') < 0;
        return !couldBeAssignment
                || USUAL_WIDTHS.contains(width)
                || value.length() > width
                || isText(value + line);
    }

    private static boolean isText(String encoded) {
        return Base64Text.decode(encoded) instanceof Decoded.Text text
                && ValueDoctor.isPrintable(text.text());
    }

    private static boolean isFullLine(String line) {
        return !line.isEmpty() && line.length() % 4 == 0 && digits(line) == line.length();
    }

    private static int digits(String line) {
        var count = 0;
        while (count < line.length() && Base64Text.isDigit(line.charAt(count))) {
            count++;
        }
        return count;
    }
}
