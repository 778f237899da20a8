package dev.kista.codec.exchange;

import dev.kista.codec.Format;
import dev.kista.codec.PlainKeys;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.codec.compose.ComposeWriter;
import dev.kista.codec.dotenv.EnvWriter;
import dev.kista.codec.encoded.EncodedWriter;
import dev.kista.codec.json.JsonWriter;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.KestraExport;
import dev.kista.codec.kestra.KestraVariable;
import dev.kista.codec.macro.MacroWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Writes secrets to any format.
public final class SecretWriter {
    /// Writes all of the secrets in their order, or refuses with every reason.
    public Written write(List<PlainSecret> secrets, Format format, WriteOptions options) {
        return switch (format) {
            case JSON -> json(secrets, options);
            case ENCODED -> encoded(secrets, options, EncodedWriter::write);
            case ENV -> env(secrets, options);
            case MACRO -> macro(secrets, options);
            case COMPOSE -> encoded(secrets, options, ComposeWriter::mapping);
            case COMPOSE_LIST -> encoded(secrets, options, ComposeWriter::list);
            case COMPOSE_ENV_FILE -> encoded(secrets, options, _ -> ComposeWriter.envFile());
        };
    }

    private static Written json(List<PlainSecret> secrets, WriteOptions options) {
        return written(PlainKeys.check(secrets), () -> JsonWriter.write(shown(secrets, options)));
    }

    private static Written env(List<PlainSecret> secrets, WriteOptions options) {
        var problems = PlainKeys.check(secrets);
        if (problems.isEmpty()
                && envFile(secrets, options) instanceof EnvWriter.Result.Refused refused) {
            problems = refused.problems();
        }
        return written(
                problems,
                () ->
                        switch (envFile(shown(secrets, options), options)) {
                            case EnvWriter.Result.File file -> file.text();
                            case EnvWriter.Result.Refused _ ->
                                    throw new IllegalStateException("a mask was refused");
                        });
    }

    private static EnvWriter.Result envFile(List<PlainSecret> secrets, WriteOptions options) {
        var variables =
                secrets.stream().map(each -> new Variable(each.key(), each.value(), each.at()));
        return new EnvWriter().write(variables.toList(), options.dialect());
    }

    private static Written macro(List<PlainSecret> secrets, WriteOptions options) {
        var problems = new ArrayList<>(KestraExport.check(secrets));
        problems.addAll(MacroWriter.check(secrets));
        return written(
                problems,
                () ->
                        MacroWriter.write(
                                KestraExport.variables(
                                        shown(secrets, options), UnaryOperator.identity())));
    }

    private static Written encoded(
            List<PlainSecret> secrets,
            WriteOptions options,
            Function<List<KestraVariable>, String> writer) {
        return written(
                KestraExport.check(secrets),
                () ->
                        writer.apply(
                                KestraExport.variables(
                                        secrets,
                                        value ->
                                                options.masked()
                                                        ? WriteOptions.MASK
                                                        : Base64Text.encode(value))));
    }

    private static Written written(List<Problem> problems, Supplier<String> text) {
        return problems.stream().anyMatch(Problem::isError)
                ? new Written.Refused(problems)
                : new Written.Text(text.get(), problems);
    }

    private static List<PlainSecret> shown(List<PlainSecret> secrets, WriteOptions options) {
        return options.masked()
                ? secrets.stream()
                        .map(each -> new PlainSecret(each.key(), WriteOptions.MASK, each.at()))
                        .toList()
                : secrets;
    }
}
