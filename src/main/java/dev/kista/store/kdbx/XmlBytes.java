package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The bytes of a document in UTF-8 as they come, and the place in it for messages.
final class XmlBytes {
    /// What is looked at instead of a byte where there is none.
    static final int END = -1;

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean ended;
    private long passed;
    private long line = 1;
    private long lineStart;

    XmlBytes(InputStream in) {
        this.in = in;
    }

    /// The next byte, or [#END], without taking it.
    int peek() throws KdbxException {
        return at < end || fill() ? buffer[at] & 0xff : END;
    }

    /// Takes the next byte.
    int next() throws KdbxException {
        var each = peek();
        if (each != END) {
            at++;
            if (each == '\n') {
                line++;
                lineStart = position();
            }
        }
        return each;
    }

    /// Takes this byte, if it is the next.
    boolean take(int wanted) throws KdbxException {
        if (peek() != wanted) {
            return false;
        }
        next();
        return true;
    }

    /// Takes these bytes, if they are the next; none of them may be a line's end.
    boolean take(byte[] wanted) throws KdbxException {
        if (!isAhead(wanted.length)
                || !Arrays.equals(buffer, at, at + wanted.length, wanted, 0, wanted.length)) {
            return false;
        }
        at += wanted.length;
        return true;
    }

    /// Takes the end tag of an element, if it is the next and has no blank in it.
    boolean takeEnd(byte[] name) throws KdbxException {
        var length = name.length + 3;
        if (!isAhead(length)
                || buffer[at] != '<'
                || buffer[at + 1] != '/'
                || buffer[at + length - 1] != '>'
                || !Arrays.equals(buffer, at + 2, at + length - 1, name, 0, name.length)) {
            return false;
        }
        at += length;
        return true;
    }

    /// Takes blanks, and says whether there were any.
    boolean takeBlanks() throws KdbxException {
        var any = false;
        while (XmlCharacters.isBlank(peek())) {
            next();
            any = true;
        }
        return any;
    }

    /// Takes what stands for itself, up to the next byte that may not.
    ///
    /// @param sink where it goes; `null` for nowhere
    void takePlain(@Nullable TextBuffer sink) throws KdbxException {
        do {
            var start = at;
            var stop = start;
            while (stop < end && XmlCharacters.isPlain(buffer[stop])) {
                stop++;
            }
            if (sink != null && stop > start) {
                sink.append(buffer, start, stop - start);
            }
            at = stop;
        } while (at == end && fill());
    }

    /// Takes a start tag that is known already.
    ///
    /// @return `null` if it is not, and nothing was taken
    @Nullable XmlTag takeKnown(XmlTags tags) throws KdbxException {
        isAhead(XmlTags.LONGEST);
        var most = Math.min(end, at + XmlTags.LONGEST);
        var hash = 0;
        for (var i = at; i < most; i++) {
            hash = 31 * hash + buffer[i];
            if (buffer[i] == '>') {
                var tag = tags.find(buffer, at, i + 1, hash);
                if (tag != null) {
                    at = i + 1;
                }
                return tag;
            }
        }
        return null;
    }

    /// The bytes up to the next `>`, without taking them; empty if they are too many or go over a
    /// line's end.
    byte[] tagAhead() {
        var most = Math.min(end, at + XmlTags.LONGEST);
        for (var i = at; i < most && buffer[i] != '\n'; i++) {
            if (buffer[i] == '>') {
                return Arrays.copyOfRange(buffer, at, i + 1);
            }
        }
        return new byte[0];
    }

    /// How many bytes were taken.
    long position() {
        return passed + at;
    }

    /// Fills what was read with zeros.
    void wipe() {
        Arrays.fill(buffer, (byte) 0);
        at = 0;
        end = 0;
    }

    KdbxException damaged() {
        return XmlFailure.at(line, position() - lineStart + 1);
    }

    private boolean isAhead(int count) throws KdbxException {
        while (end - at < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /// Reads on; what was not yet taken stays.
    private boolean fill() throws KdbxException {
        if (ended) {
            return false;
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        passed += at;
        end -= at;
        at = 0;
        try {
            var now = in.read(buffer, end, buffer.length - end);
            ended = now < 0;
            end += Math.max(0, now);
            return now > 0;
        } catch (KdbxException e) {
            throw e;
        } catch (IOException e) {
            if (XmlFailure.isOfTheContent(e)) {
                throw damaged();
            }
            throw new UncheckedIOException(e);
        }
    }
}
