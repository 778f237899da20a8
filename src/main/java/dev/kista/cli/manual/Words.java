package dev.kista.cli.manual;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the commands say of themselves, without picocli's markup.
final class Words {
    private Words() {}

    /// A command in a line.
    static String of(CommandSpec command) {
        return String.join(" ", command.usageMessage().header());
    }

    /// An option or an argument in a line.
    static String of(ArgSpec argument) {
        return String.join(" ", argument.description()).strip();
    }

    /// The options that a person may use, those without a dash in front left out.
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(each -> !each.hidden()).toList();
    }

    /// What may stand after the option, if that can be told.
    static List<String> candidates(OptionSpec option) {
        if (option.type() == Dialect.class) {
            return Arrays.stream(Dialect.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
        if (option.type() == Format.class) {
            return Format.writable().stream().map(Format::id).toList();
        }
        return List.of();
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /// Whether the value may be left out.
    static boolean mayLackValue(OptionSpec option) {
        return option.arity().min() == 0;
    }

    static boolean repeats(OptionSpec option) {
        return option.isMultiValue();
    }

    static List<String> names(OptionSpec option) {
        return List.of(option.names());
    }
}
