package dev.kista.codec.kestra;

/// A value as the program `base64` prints it: in lines of one width, the last one shorter, with a
/// line break behind it.
final class WrappedText {
    /// Narrower ones are lists or words.
    private static final int NARROWEST = 40;

    private WrappedText() {}

    /// The value without the line breaks that an encoder put in, or as it is if others are in it.
    static String joined(String value) {
        if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return value;
        }
        var lines = value.lines().toList();
        if (lines.isEmpty()) {
            return value;
        }
        var width = lines.getFirst().length();
        var wrapped = lines.size() == 1 || width >= NARROWEST && width % 4 == 0;
        for (var i = 1; i < lines.size() && wrapped; i++) {
            var length = lines.get(i).length();
            wrapped = length == width || i == lines.size() - 1 && length > 0 && length < width;
        }
        return wrapped ? String.join("", lines) : value;
    }
}
