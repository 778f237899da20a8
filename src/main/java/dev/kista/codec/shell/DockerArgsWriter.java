package dev.kista.codec.shell;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;

import java.util.List;

/// Writes the arguments `-e 'NAME=value'` of `docker run`, a line each, as a POSIX shell takes
/// them.
///
/// Docker takes the argument as it stands up to its first `=` for the name, so the shell's quotes
/// are the only ones. A process's arguments can be seen by everybody on the machine while it runs,
/// and stay in the shell's history; a note says so.
public final class DockerArgsWriter implements FormatWriter {
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values)
                .note("docker.args-seen")
                .names(DockerArgsWriter::isNoName, "env.write-key")
                .nul()
                .all();
    }

    private static boolean isNoName(String name) {
        return name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\0') >= 0;
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        for (var each : values) {
            text.append(text.isEmpty() ? "" : " \\\n");
            text.append("-e ").append(PosixQuote.of(each.name() + "=" + each.value()));
        }
        return text.append('\n').toString();
    }
}
