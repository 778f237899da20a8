package dev.kista.cli;

import dev.kista.model.Messages;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultStore;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Runs one command and answers with its exit code. Throws nothing: whatever happens is said in a
/// line on standard error.
public final class Cli {
    private static final Set<String> VERBS =
            Set.of(
                    "convert",
                    "create",
                    "list",
                    "import",
                    "export",
                    "get",
                    "set",
                    "patch",
                    "see",
                    "history",
                    "restore",
                    "trash",
                    "password",
                    "verify",
                    "merge");

    private final CliContext context;

    /// @param cost finds the cost of a new key; may measure the machine for a second
    public Cli(
            Shell shell, VaultStore store, Supplier<KeyDerivationCost> cost, InstantSource clock) {
        this.context = new CliContext(shell, store, cost, clock, Messages.in(Locale.ENGLISH));
    }

    /// Whether a command line begins like a command, and not with a vault to open in a window.
    public static boolean isCommand(String first) {
        return first.startsWith("-") || VERBS.contains(first);
    }

    /// @return 0 done, 1 refused or failed, 2 wrong usage
    public int run(String... arguments) {
        var failures = new Failures(context);
        try {
            return commandLine(failures).execute(arguments);
        } catch (Error e) {
            // picocli lets errors of the JVM through, and this is the last place to say it in a
            // line.
            return failures.unexpected(e);
        }
    }

    /// Every command with its options and words, for a manual; not to be run.
    public CommandLine description() {
        return commandLine(new Failures(context));
    }

    private CommandLine commandLine(Failures failures) {
        var line = new CommandLine(new KistaCommand());
        commands().forEach(line::addSubcommand);
        line.setResourceBundle(context.messages().bundle());
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(failures::wrongUsage);
        line.setExecutionExceptionHandler((e, command, parsed) -> failures.failed(e));
        line.setOut(new PrintWriter(context.shell().out(), true, StandardCharsets.UTF_8));
        describe(line);
        return line;
    }

    private Map<String, Object> commands() {
        var commands = new LinkedHashMap<String, Object>();
        commands.put("convert", new ConvertCommand(context));
        commands.put("create", new CreateCommand(context));
        commands.put("list", new ListCommand(context));
        commands.put("import", new ImportCommand(context));
        commands.put("export", new ExportCommand(context));
        commands.put("get", new GetCommand(context));
        commands.put("set", new SetCommand(context));
        commands.put("patch", new PatchCommand(context));
        commands.put("see", new SeeCommand(context));
        commands.put("history", new HistoryCommand(context));
        commands.put("restore", new RestoreCommand(context));
        commands.put("trash", new TrashCommand(context));
        commands.put("password", new PasswordCommand(context));
        commands.put("verify", new VerifyCommand(context));
        commands.put("merge", new MergeCommand(context));
        return commands;
    }

    private void describe(CommandLine line) {
        var messages = context.messages();
        var root = line.getCommandSpec();
        root.usageMessage()
                .header(messages.text("cli.help.kista"))
                .footer(messages.text("cli.help.footer").split("\n"));
        root.versionProvider(() -> new String[] {"kista " + version()});
        line.getSubcommands()
                .forEach(
                        (name, command) ->
                                command.getCommandSpec()
                                        .usageMessage()
                                        .header(messages.text("cli.help." + name)));
    }

    private static String version() {
        var descriptor = Cli.class.getModule().getDescriptor();
        return descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
    }
}
