package dev.kista.desktop.control;

import dev.kista.model.SecretValue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text that can be edited and wiped: UTF-16 outside the heap. What grows is copied and the former
/// place filled with zeros; what shrinks is filled with zeros behind its end.
///
/// One thread at a time.
final class SecretText {
    private static final int FIRST_CAPACITY = 64;
    private static final int BYTES_PER_CHAR = 2;
    private static final int MAX_UTF8_PER_CHAR = 3;
    private static final ValueLayout.OfChar CHAR = ValueLayout.JAVA_CHAR;

    private MemorySegment chars = allocate(FIRST_CAPACITY);
    private int length;

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars.getAtIndex(CHAR, index);
    }

    /// The characters between two places, as a String for the moment of drawing or copying.
    String substring(int from, int to) {
        var copy = new StringBuilder(to - from);
        for (var i = from; i < to; i++) {
            copy.append(charAt(i));
        }
        return copy.toString();
    }

    void replace(int from, int to, CharSequence with) {
        var tail = length - to;
        var next = from + with.length() + tail;
        reserve(next);
        MemorySegment.copy(chars, bytes(to), chars, bytes(from + with.length()), bytes(tail));
        for (var i = 0; i < with.length(); i++) {
            chars.setAtIndex(CHAR, from + i, with.charAt(i));
        }
        wipe(next, length);
        length = next;
    }

    void clear() {
        wipe(0, length);
        length = 0;
    }

    /// Takes the text of a value; the value itself stays as it is.
    ///
    /// @throws IllegalArgumentException if its bytes are not UTF-8
    void set(SecretValue value) {
        clear();
        reserve(value.size());
        value.read(
                bytes -> {
                    decode(bytes);
                    return true;
                });
    }

    /// A new value with this text. Lone surrogates cannot get in, so every text has a UTF-8 form.
    SecretValue value() {
        var bytes = new byte[length * MAX_UTF8_PER_CHAR];
        var target = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newEncoder().encode(view().limit(length), target, true);
        return trimmed(bytes, target.position());
    }

    private static SecretValue trimmed(byte[] bytes, int size) {
        var heap = new byte[size];
        System.arraycopy(bytes, 0, heap, 0, size);
        Arrays.fill(bytes, (byte) 0);
        return SecretValue.wiping(heap);
    }

    private void decode(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var target = view();
        try {
            var end = decoder.decode(ByteBuffer.wrap(bytes), target, true);
            if (end.isError()) {
                end.throwException();
            }
        } catch (CharacterCodingException e) {
            wipe(0, target.position());
            throw new IllegalArgumentException("a value that is not text cannot be edited");
        }
        length = target.position();
    }

    private CharBuffer view() {
        return chars.asByteBuffer().order(ByteOrder.nativeOrder()).asCharBuffer();
    }

    private void reserve(int capacity) {
        if (bytes(capacity) > chars.byteSize()) {
            var larger =
                    allocate(Math.max(capacity, 2 * (int) (chars.byteSize() / BYTES_PER_CHAR)));
            MemorySegment.copy(chars, 0, larger, 0, bytes(length));
            chars.fill((byte) 0);
            chars = larger;
        }
    }

    private void wipe(int from, int to) {
        if (from < to) {
            chars.asSlice(bytes(from), bytes(to - from)).fill((byte) 0);
        }
    }

    private static MemorySegment allocate(int capacity) {
        return Arena.ofAuto().allocate(bytes(capacity), BYTES_PER_CHAR);
    }

    private static long bytes(int count) {
        return (long) count * BYTES_PER_CHAR;
    }
}
