package dev.kista.store.kdbx;

import dev.kista.model.SecretHeap;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stands between the outer encryption and the XML: the key of the inner stream and the
/// content of attachments.
record InnerHeader(InnerStream stream, List<Binary> binaries, List<HeaderField> further) {
    private static final int END = 0;
    private static final int STREAM_ID = 1;
    private static final int STREAM_KEY = 2;
    private static final int BINARY = 3;
    private static final String WHERE = "inner header";

    InnerHeader {
        binaries = List.copyOf(binaries);
        further = List.copyOf(further);
    }

    static InnerHeader read(InputStream in, SecretHeap heap) throws IOException {
        byte @Nullable [] key = null;
        var streamId = -1;
        var binaries = new ArrayList<Binary>();
        var further = new ArrayList<HeaderField>();
        while (true) {
            var id = Bytes.read(in, 1, WHERE)[0] & 0xff;
            var length = Bytes.readInt(in, WHERE);
            if (length < 0) {
                throw damaged();
            }
            var data = Bytes.read(in, length, WHERE);
            switch (id) {
                case END -> {
                    if (key == null || streamId < 0) {
                        throw damaged();
                    }
                    return new InnerHeader(InnerStream.of(streamId, key), binaries, further);
                }
                case STREAM_ID -> streamId = number(data);
                case STREAM_KEY -> key = data;
                case BINARY -> binaries.add(binary(binaries.size(), data, heap));
                default -> further.add(new HeaderField(id, data));
            }
        }
    }

    /// Writes one with a fresh key, and hands back the stream to mask the values with.
    static InnerStream write(OutputStream out, List<Binary> binaries, List<HeaderField> further)
            throws IOException {
        var key = Crypto.random(64);
        Bytes.writeField(out, STREAM_ID, Bytes.ofInt(InnerStream.CHACHA20));
        Bytes.writeField(out, STREAM_KEY, key);
        for (var binary : binaries) {
            out.write(BINARY);
            out.write(Bytes.ofInt(binary.content().size() + 1));
            out.write(binary.flags());
            var content = binary.content().toBytes();
            out.write(content);
            Crypto.wipe(content);
        }
        for (var field : further) {
            Bytes.writeField(out, field.id(), field.data());
        }
        Bytes.writeField(out, END, new byte[0]);
        var stream = InnerStream.chaCha20(key);
        Crypto.wipe(key);
        return stream;
    }

    private static int number(byte[] data) throws KdbxException {
        if (data.length != 4) {
            throw damaged();
        }
        return Bytes.littleEndian(data).getInt();
    }

    private static Binary binary(int order, byte[] data, SecretHeap heap) throws KdbxException {
        if (data.length < 1) {
            throw damaged();
        }
        var flags = data[0] & 0xff;
        var content = heap.wiping(Arrays.copyOfRange(data, 1, data.length));
        Crypto.wipe(data);
        return new Binary(order, flags, content);
    }

    private static KdbxException damaged() {
        return new KdbxException(KdbxException.Kind.DAMAGED, WHERE);
    }
}
