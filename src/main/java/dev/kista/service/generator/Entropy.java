package dev.kista.service.generator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/// How many values a recipe can make, as bits: all are equally likely.
final class Entropy {
    private static final int UUID_BITS = 122;
    private static final double LN_2 = Math.log(2);

    private Entropy() {}

    static double of(Recipe recipe, int words) {
        return switch (recipe) {
            case Recipe.Characters it -> characters(it);
            case Recipe.Words it -> it.count() * Math.log(words) / LN_2;
            case Recipe.Hex it -> it.bytes() * Byte.SIZE;
            case Recipe.Base64 it -> it.bytes() * Byte.SIZE;
            case Recipe.Uuid() -> UUID_BITS;
        };
    }

    /// Every text of that length, without those in which a set is missing: by inclusion and
    /// exclusion over the sets.
    private static double characters(Recipe.Characters recipe) {
        var sizes =
                recipe.sets().stream()
                        .map(each -> each.characters(recipe.distinct()).length())
                        .toList();
        var all = sizes.stream().mapToInt(Integer::intValue).sum();
        var count = BigInteger.ZERO;
        for (var missing = 0; missing < 1 << sizes.size(); missing++) {
            var texts = BigInteger.valueOf(all - sum(sizes, missing)).pow(recipe.length());
            count = Integer.bitCount(missing) % 2 == 0 ? count.add(texts) : count.subtract(texts);
        }
        return log2(count);
    }

    private static int sum(List<Integer> sizes, int chosen) {
        var sum = 0;
        for (var i = 0; i < sizes.size(); i++) {
            sum += (chosen >> i & 1) == 1 ? sizes.get(i) : 0;
        }
        return sum;
    }

    /// Of numbers too large for a double.
    private static double log2(BigInteger number) {
        var shift = Math.max(0, number.bitLength() - Double.MAX_EXPONENT / 2);
        return shift + Math.log(new BigDecimal(number.shiftRight(shift)).doubleValue()) / LN_2;
    }
}
