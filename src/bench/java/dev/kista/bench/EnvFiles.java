package dev.kista.bench;

import java.util.Random;

/// Env files of any size, the same ones in every run.
final class EnvFiles {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789";

    private EnvFiles() {}

    /// Assignments plain, quoted, exported and commented, with names of their own.
    static String mixed(int bytes) {
        var random = new Random(7);
        var text = new StringBuilder(bytes + 100);
        for (var i = 0; text.length() < bytes; i++) {
            var value = value(random);
            switch (i % 10) {
                case 0 -> text.append("# comment about ").append(i).append('\n');
                case 1 ->
                        text.append("KEY_").append(i).append("=\"").append(value).append(" b\"\n");
                case 2 -> text.append("KEY_").append(i).append("='").append(value).append("'\n");
                case 3 ->
                        text.append("export KEY_")
                                .append(i)
                                .append('=')
                                .append(value)
                                .append(" # n\n");
                default -> text.append("KEY_").append(i).append('=').append(value).append('\n');
            }
        }
        return text.toString();
    }

    /// One plain assignment a line.
    static String plain(int lines) {
        var random = new Random(7);
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++) {
            text.append("KEY_").append(i).append('=').append(value(random)).append('\n');
        }
        return text.toString();
    }

    private static String value(Random random) {
        var length = random.nextInt(8, 60);
        var value = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            value.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return value.toString();
    }
}
