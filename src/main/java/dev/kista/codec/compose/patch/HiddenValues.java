package dev.kista.codec.compose.patch;

import dev.kista.codec.patch.Span;

import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.ArrayList;
import java.util.List;

/// Where the values of all variables of all services stand: on a screen none of them is shown, be
/// it part of a change or beside it.
final class HiddenValues {
    private HiddenValues() {}

    static List<Span> of(ComposeFile file) {
        var result = new ArrayList<Span>();
        for (var service : file.services()) {
            for (var each : service.environment().all()) {
                if (each.node().resolved() instanceof YamlNode.Scalar scalar
                        && (!each.item() || scalar.content().indexOf('=') >= 0)) {
                    result.add(span(scalar, each.item(), file.document().text()));
                }
            }
        }
        return result;
    }

    private static Span span(YamlNode.Scalar scalar, boolean item, String text) {
        var start = scalar.place().contentStart();
        var end = Math.max(start, scalar.place().end());
        var quotes =
                scalar.style() == ScalarStyle.DOUBLE_QUOTED
                        || scalar.style() == ScalarStyle.SINGLE_QUOTED;
        if (item) {
            var equals = text.indexOf('=', start);
            var named = equals >= 0 && equals < end;
            return new Span(named ? equals + 1 : start, quotes ? end - 1 : end);
        }
        if (scalar.isBlock()) {
            return new Span(Math.min(end, Lines.next(text, start)), end);
        }
        return quotes ? new Span(start + 1, end - 1) : new Span(start, end);
    }
}
