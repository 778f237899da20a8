package dev.kista.codec.shell;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;

import java.util.List;
import java.util.regex.Pattern;

/// Writes `$env:NAME = 'value'` for PowerShell 5.1 and later.
///
/// Everything outside printable ASCII is a `[char]` of its own, joined by `+`: Windows PowerShell
/// reads a file without a byte order mark in the machine's code page, takes four typographic quotes
/// for quotes, and a line break that is pasted into the console for the end of the command. Refused
/// are an empty value, which removes the variable before 7.5, and names that differ by case alone,
/// which Windows takes for one.
public final class PowerShellWriter implements FormatWriter {
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /// In braces; without what PowerShell would read as a pattern or an escape.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.+-]+");

    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values)
                .names(each -> !NAME.matcher(each).matches(), "env.write-key")
                .values(String::isEmpty, "powershell.empty")
                .nul()
                .caseCollisions("powershell.case-collision")
                .all();
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        for (var each : values) {
            var name = each.name();
            text.append(SIMPLE.matcher(name).matches() ? "$env:" + name : "${env:" + name + "}");
            text.append(" = ");
            quoted(text, each.value());
            text.append('\n');
        }
        return text.toString();
    }

    /// Begins with a text even if it is empty, so that `+` joins texts.
    private static void quoted(StringBuilder out, String value) {
        var open = true;
        out.append('\'');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                out.append(open ? "" : " + '").append(c == '\'' ? "''" : String.valueOf(c));
                open = true;
            } else {
                out.append(open ? "'" : "").append(" + [char]0x%04X".formatted((int) c));
                open = false;
            }
        }
        out.append(open ? "'" : "");
    }
}
