package dev.kista.codec.compose.patch;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.tokens.Token;

import java.util.Optional;

/// The parser counts code points, the text UTF-16 units: they part at the first emoji.
final class CodePoints {
    private final int @Nullable [] offsets;
    private final int length;

    CodePoints(String text) {
        length = text.length();
        var count = text.codePointCount(0, length);
        offsets = count == length ? null : new int[count + 1];
        if (offsets != null) {
            var at = 0;
            for (var i = 0; i < count; i++) {
                offsets[i] = at;
                at += Character.charCount(text.codePointAt(at));
            }
            offsets[count] = length;
        }
    }

    int offset(int codePoint) {
        if (offsets == null) {
            return Math.min(codePoint, length);
        }
        return offsets[Math.min(codePoint, offsets.length - 1)];
    }

    int start(Token token) {
        return offset(token.getStartMark());
    }

    int end(Token token) {
        return offset(token.getEndMark());
    }

    int start(Event event) {
        return offset(event.getStartMark());
    }

    int end(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return offset(mark.orElseThrow().getIndex());
    }
}
