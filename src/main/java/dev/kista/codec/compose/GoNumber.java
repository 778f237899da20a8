package dev.kista.codec.compose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as Go reads them (`strconv.ParseInt` with base 0) and prints them (`fmt.Sprint`).
final class GoNumber {
    private static final Pattern INTEGER =
            Pattern.compile(
                    "([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[oO]([0-7]+)|0[bB]([01]+)|0([0-7]+)|(0|[1-9][0-9]*))");
    private static final Pattern REAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
    private static final int[] RADIX = {16, 8, 2, 8, 10};

    /// Longer numbers are no integers of 64 bits in any base.
    private static final int MAX_DIGITS = 80;

    private GoNumber() {}

    static Optional<BigInteger> integer(String text) {
        var matcher = INTEGER.matcher(text);
        if (text.length() > MAX_DIGITS || !matcher.matches()) {
            return Optional.empty();
        }
        for (var i = 0; i < RADIX.length; i++) {
            var digits = matcher.group(i + 2);
            if (digits != null) {
                var value = new BigInteger(digits, RADIX[i]);
                var signed = matcher.group(1).equals("-") ? value.negate() : value;
                return Optional.of(signed)
                        .filter(each -> each.compareTo(MIN) >= 0 && each.compareTo(MAX) <= 0);
            }
        }
        return Optional.empty();
    }

    static Optional<String> real(String text) {
        if (!REAL.matcher(text).matches()) {
            return Optional.empty();
        }
        var value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Optional.empty() : Optional.of(shown(value));
    }

    /// Go's `%v`: the shortest digits, with an exponent from a million on.
    private static String shown(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        var decimal = shortest(value).stripTrailingZeros();
        var exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -4 && exponent < 6) {
            return decimal.toPlainString();
        }
        var digits = decimal.unscaledValue().abs().toString();
        var sign = value < 0 ? "-" : "";
        var fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        var power = Math.abs(exponent);
        return sign
                + digits.charAt(0)
                + fraction
                + "e"
                + (exponent < 0 ? "-" : "+")
                + (power < 10 ? "0" : "")
                + power;
    }

    /// Java shows two digits at least, and so more than Go of the smallest numbers.
    private static BigDecimal shortest(double value) {
        var one = new BigDecimal(value).round(new MathContext(1));
        return one.doubleValue() == value ? one : new BigDecimal(Double.toString(value));
    }
}
