package dev.kista.store.kdbx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The typed map in which a header keeps the parameters of the key derivation. Entries that nobody
/// asks for are kept, in their order.
record VariantDictionary(List<Item> items) {
    private static final int VERSION = 0x0100;
    private static final int CRITICAL = 0xff00;
    private static final int MOST_ITEMS = 1000;

    static final int UINT32 = 0x04;
    static final int UINT64 = 0x05;
    static final int BYTES = 0x42;

    /// One entry; its data are as they stand in the file.
    record Item(int type, String name, byte[] data) {}

    VariantDictionary {
        items = List.copyOf(items);
    }

    static VariantDictionary parse(byte[] bytes) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        var version = Bytes.read(in, 2, "key derivation parameters");
        if (((version[1] & 0xff) << 8 & CRITICAL) > VERSION) {
            throw new KdbxException(
                    KdbxException.Kind.UNSUPPORTED, "key derivation parameters, version");
        }
        var items = new ArrayList<Item>();
        for (var type = in.read(); type != 0; type = in.read()) {
            if (type < 0 || items.size() >= MOST_ITEMS) {
                throw damaged();
            }
            var name = new String(part(in), StandardCharsets.UTF_8);
            items.add(new Item(type, name, part(in)));
        }
        return new VariantDictionary(items);
    }

    byte[] encode() {
        var out = new ByteArrayOutputStream();
        out.write(VERSION & 0xff);
        out.write(VERSION >> 8);
        for (var item : items) {
            var name = item.name().getBytes(StandardCharsets.UTF_8);
            out.write(item.type());
            out.writeBytes(Bytes.ofInt(name.length));
            out.writeBytes(name);
            out.writeBytes(Bytes.ofInt(item.data().length));
            out.writeBytes(item.data());
        }
        out.write(0);
        return out.toByteArray();
    }

    Optional<byte[]> bytes(String name) {
        return items.stream().filter(each -> each.name().equals(name)).findFirst().map(Item::data);
    }

    byte[] required(String name) throws KdbxException {
        return bytes(name).orElseThrow(VariantDictionary::damaged);
    }

    /// A number of four or eight bytes; one that has the highest bit set is beyond every limit.
    long number(String name) throws KdbxException {
        var data = required(name);
        var number =
                switch (data.length) {
                    case 4 -> Integer.toUnsignedLong(Bytes.littleEndian(data).getInt());
                    case 8 -> Bytes.littleEndian(data).getLong();
                    default -> throw damaged();
                };
        return number < 0 ? Long.MAX_VALUE : number;
    }

    private static byte[] part(ByteArrayInputStream in) throws IOException {
        var length = Bytes.readInt(in, "key derivation parameters");
        if (length < 0 || length > in.available()) {
            throw damaged();
        }
        return Bytes.read(in, length, "key derivation parameters");
    }

    private static KdbxException damaged() {
        return new KdbxException(KdbxException.Kind.DAMAGED, "key derivation parameters");
    }
}
