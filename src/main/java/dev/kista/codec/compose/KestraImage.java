package dev.kista.codec.compose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells Kestra's images from others.
public final class KestraImage {
    /// `${NAME:-default}` as a whole or around a part: what stands there if nothing is set.
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:?-([^{}]*)}");

    /// Docker Hub's `kestra/kestra`, with or without its name, and Kestra's own registry.
    private static final Pattern IMAGE =
            Pattern.compile(
                    "(?:(?:[\\w.-]+(?::\\d+)?/)*kestra|registry\\.kestra\\.io/docker)"
                            + "/kestra[\\w.-]*(?:[:@$].*)?");

    private KestraImage() {}

    public static boolean matches(String image) {
        var plain = image.strip();
        for (var matcher = DEFAULT.matcher(plain);
                matcher.find();
                matcher = DEFAULT.matcher(plain)) {
            plain = matcher.replaceFirst(Matcher.quoteReplacement(matcher.group(1)));
        }
        return IMAGE.matcher(plain).matches();
    }
}
