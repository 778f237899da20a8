package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/// The only carrier of a secret's bytes.
///
/// The bytes lie outside the Java heap, because a collector that moves objects leaves copies of a
/// wiped array behind. [#close()] fills them with zeros; reading afterwards throws. Equality is by
/// content, in a time that does not depend on where two values differ. The text of this object is
/// `***` whatever it holds.
///
/// Safe for use by several threads, as long as nobody closes it while another reads.
public final class SecretValue implements AutoCloseable {
    private final MemorySegment bytes;
    private volatile boolean closed;

    SecretValue(MemorySegment bytes) {
        this.bytes = bytes;
    }

    /// Copies the given bytes; the caller's array stays as it is.
    public static SecretValue of(byte[] content) {
        var segment = Arena.ofAuto().allocate(Math.max(1, content.length), 1);
        MemorySegment.copy(content, 0, segment, ValueLayout.JAVA_BYTE, 0, content.length);
        return new SecretValue(segment.asSlice(0, content.length));
    }

    /// Takes the given bytes over: they are copied, and the caller's array is filled with zeros.
    public static SecretValue wiping(byte[] content) {
        try {
            return of(content);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /// The UTF-8 bytes of a text.
    ///
    /// @throws IllegalArgumentException if the text holds a lone surrogate, which UTF-8 cannot
    ///   encode
    public static SecretValue ofText(CharSequence text) {
        ByteBuffer encoded;
        try {
            encoded =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text with a lone surrogate has no UTF-8 form");
        }
        var content = new byte[encoded.remaining()];
        encoded.get(content);
        Arrays.fill(encoded.array(), (byte) 0);
        return wiping(content);
    }

    /// How many bytes there are.
    public int size() {
        return (int) bytes.byteSize();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public boolean isClosed() {
        return closed || !bytes.scope().isAlive();
    }

    /// A copy of the bytes on the heap, which the caller wipes. Prefer [#read(Function)].
    ///
    /// @throws IllegalStateException if this value was closed
    public byte[] toBytes() {
        requireOpen();
        return bytes.toArray(ValueLayout.JAVA_BYTE);
    }

    /// Hands a copy of the bytes to a reader and wipes that copy afterwards.
    public <T extends @Nullable Object> T read(Function<byte[], T> reader) {
        var copy = toBytes();
        try {
            return reader.apply(copy);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
    }

    /// The bytes read as UTF-8, for the moment where an interface takes nothing but text. Never
    /// keep the result in a field. Bytes that are not UTF-8 become U+FFFD; ask [#isText()] first
    /// where that matters.
    public String text() {
        return read(copy -> new String(copy, StandardCharsets.UTF_8));
    }

    /// Whether the bytes are well-formed UTF-8.
    public boolean isText() {
        return read(
                copy -> {
                    try {
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(copy));
                        return true;
                    } catch (CharacterCodingException e) {
                        return false;
                    }
                });
    }

    /// A second value with the same bytes, which lives on when this one is closed.
    public SecretValue copy() {
        return wiping(toBytes());
    }

    MemorySegment segment() {
        requireOpen();
        return bytes;
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new IllegalStateException("secret value was closed");
        }
    }

    @Override
    public void close() {
        if (!isClosed()) {
            closed = true;
            bytes.fill((byte) 0);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof SecretValue that) || isClosed() || that.isClosed()) {
            return false;
        }
        if (size() != that.size()) {
            return false;
        }
        var difference = 0;
        for (var i = 0L; i < bytes.byteSize(); i++) {
            difference |=
                    bytes.get(ValueLayout.JAVA_BYTE, i) ^ that.bytes.get(ValueLayout.JAVA_BYTE, i);
        }
        return difference == 0;
    }

    /// Depends on the size alone: a hash of the content would be a fingerprint of the secret.
    @Override
    public int hashCode() {
        return Integer.hashCode(size());
    }

    @Override
    public String toString() {
        return "***";
    }
}
