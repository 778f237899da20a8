package dev.kista.cli;

import dev.kista.service.EditRefused;
import dev.kista.store.VaultException;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever ends a command early into one line and an exit code.
///
/// The texts of exceptions that nobody here made are never shown, since they may quote what was
/// read. `KISTA_DEBUG=1` shows where they came from, without their texts.
final class Failures {
    private static final String DEBUG = "KISTA_DEBUG";

    private final CliContext context;
    private final Report report;

    Failures(CliContext context) {
        this.context = context;
        this.report = context.report();
    }

    int wrongUsage(ParameterException e, String[] arguments) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            sayUnmatched(unmatched);
        } else {
            report.say(e.getMessage());
        }
        report.tell("cli.usage.hint", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    /// Somebody may have written the value itself on the command line: it is not repeated.
    private void sayUnmatched(UnmatchedArgumentException e) {
        var first = e.getUnmatched().getFirst();
        var isCommand = e.getCommandLine().getParent() == null;
        if (first.startsWith("-")) {
            report.tell("cli.usage.unknown-option", first.split("=", 2)[0]);
        } else if (isCommand) {
            report.tell("cli.usage.unknown-command", first);
        } else {
            var name = e.getCommandLine().getCommandName();
            report.tell("set".equals(name) ? "cli.usage.value-as-argument" : "cli.usage.too-many");
        }
    }

    int failed(Exception e) {
        return switch (e) {
            case CliFailure failure -> {
                report.say(failure.getMessage());
                yield failure.exitCode();
            }
            case EditRefused refused -> {
                report.say(refused.words(context.messages()));
                yield ExitCode.REFUSED;
            }
            case VaultException problem -> {
                report.say(problem.words(context.messages()));
                if (problem.reason() == VaultException.Reason.OLDER_FORMAT) {
                    report.tell("cli.upgrade");
                }
                yield ExitCode.REFUSED;
            }
            case OutputLost lost -> {
                if (!lost.isClosedPipe()) {
                    report.tell("cli.output-lost");
                }
                yield ExitCode.REFUSED;
            }
            default -> unexpected(e);
        };
    }

    int unexpected(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            report.tell("cli.out-of-memory");
        } else {
            report.tell("cli.unexpected", e.getClass().getSimpleName(), DEBUG);
        }
        if ("1".equals(context.shell().environment().apply(DEBUG))) {
            for (var cause = e; cause != null; cause = cause.getCause()) {
                report.say(cause.getClass().getName());
                for (var frame : cause.getStackTrace()) {
                    report.say("  at " + frame);
                }
            }
        }
        return ExitCode.REFUSED;
    }
}
