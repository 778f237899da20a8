package dev.kista.store.kdbx;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

import javax.crypto.CipherOutputStream;

/// Files as another program might write them, from XML in which protected texts stand unmasked in
/// base64; and back to such XML.
public final class KdbxFixture {
    public static final String PASSWORD = "pw";
    private static final InnerStream UNMASKED = bytes -> {};

    private final String xml;
    private OuterCipher cipher = OuterCipher.CHACHA20;
    private boolean compressed = true;
    private KeyDerivation derivation = Argon2.fresh(64, 1, 1);
    private List<HeaderField> outer = List.of();
    private List<HeaderField> inner = List.of();
    private List<byte[]> binaries = List.of();
    private UnaryOperator<byte[]> content = UnaryOperator.identity();

    public KdbxFixture(String xml) {
        this.xml = xml;
    }

    public KdbxFixture binaries(byte[]... all) {
        binaries = List.of(all);
        return this;
    }

    public KdbxFixture outerField(int id, byte[] data) {
        outer = List.of(new HeaderField(id, data));
        return this;
    }

    public KdbxFixture innerField(int id, byte[] data) {
        inner = List.of(new HeaderField(id, data));
        return this;
    }

    public KdbxFixture aes() {
        cipher = OuterCipher.AES_256;
        return this;
    }

    public KdbxFixture uncompressed() {
        compressed = false;
        return this;
    }

    public KdbxFixture argon2d(int memoryKiB, int passes, int lanes) {
        var id = Argon2.fresh(memoryKiB, passes, lanes).parameters().items();
        var items = new ArrayList<VariantDictionary.Item>(id);
        items.set(0, KeyDerivation.identifier(Argon2.D));
        return derivation(new VariantDictionary(items));
    }

    public KdbxFixture aesRounds(long rounds) {
        derivation = AesRounds.of(Crypto.random(32), rounds);
        return this;
    }

    /// Changes one entry of the key derivation's parameters in the header, while the key is derived
    /// as before.
    public KdbxFixture claiming(String name, byte[] value) {
        var items = new ArrayList<VariantDictionary.Item>();
        for (var item : derivation.parameters().items()) {
            items.add(
                    item.name().equals(name)
                            ? new VariantDictionary.Item(item.type(), name, value)
                            : item);
        }
        derivation = new Claiming(derivation, new VariantDictionary(items));
        return this;
    }

    /// Replaces what is encrypted, inner header included.
    public KdbxFixture content(UnaryOperator<byte[]> change) {
        content = change;
        return this;
    }

    /// Another document behind the same inner header.
    public static byte[] withXml(byte[] content, String xml) {
        var start = new String(content, StandardCharsets.ISO_8859_1).indexOf("<KeePassFile");
        var out = new ByteArrayOutputStream(start + xml.length());
        out.write(content, 0, start);
        out.writeBytes(xml.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    public void write(Path file) throws IOException {
        Files.write(file, bytes());
    }

    public byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var password = SecretValue.ofText(PASSWORD);
                var composite = CompositeKey.of(password, null);
                var key = TransformedKey.derive(composite, derivation)) {
            var header =
                    OuterHeader.of(new KdbxContainer(cipher, compressed, outer, null), derivation);
            var seed = header.masterSeed();
            var authentication = new BlockAuthentication(key.authenticationKey(seed));
            out.write(header.encoded());
            out.write(header.hash());
            out.write(authentication.ofHeader(header.encoded()));
            var blocks = new BlockOutput(out, authentication);
            OutputStream layers =
                    new CipherOutputStream(
                            blocks, cipher.encrypting(key.encryptionKey(seed), header.iv(cipher)));
            layers = compressed ? new GZIPOutputStream(layers) : layers;
            layers.write(plain());
            layers.close();
        }
        return out.toByteArray();
    }

    /// What is encrypted: inner header and XML.
    byte[] plain() throws IOException {
        return content.apply(content());
    }

    private byte[] content() throws IOException {
        var out = new ByteArrayOutputStream();
        var pool = new ArrayList<Binary>();
        for (var binary : binaries) {
            pool.add(new Binary(pool.size(), 1, SecretValue.of(binary)));
        }
        var stream = InnerHeader.write(out, pool, inner);
        var xmlOut = new XmlOutput(out, stream);
        xmlOut.raw(raw(xml.getBytes(StandardCharsets.UTF_8), UNMASKED));
        xmlOut.finish();
        return out.toByteArray();
    }

    /// The XML of a file, protected texts unmasked in base64.
    public static String xml(Path file, String password) throws IOException {
        return text(tree(file, password));
    }

    /// The XML of a file as a tree, whose protected texts are still secrets.
    static Raw.Element tree(Path file, String password) throws IOException {
        try (var secret = SecretValue.ofText(password);
                var composite = CompositeKey.of(secret, null);
                var in = Files.newInputStream(file)) {
            var opened = Kdbx4File.read(FileVersion.read(in), in, ReadLimits.DEFAULT);
            try (var key = TransformedKey.derive(composite, opened.header().derivation())) {
                return opened.content(
                        key,
                        content -> {
                            var heap = new SecretHeap();
                            var header = InnerHeader.read(content, heap);
                            return raw(content.readAllBytes(), header.stream());
                        });
            }
        }
    }

    /// The outer and the inner header fields that are no part of the format.
    public static List<String> furtherFields(Path file) throws IOException {
        var fields = new ArrayList<String>();
        try (var secret = SecretValue.ofText(PASSWORD);
                var composite = CompositeKey.of(secret, null);
                var in = Files.newInputStream(file)) {
            var opened = Kdbx4File.read(FileVersion.read(in), in, ReadLimits.DEFAULT);
            opened.header().container().further().forEach(each -> fields.add(text(each)));
            try (var key = TransformedKey.derive(composite, opened.header().derivation())) {
                opened.content(
                        key,
                        content -> {
                            var header = InnerHeader.read(content, new SecretHeap());
                            header.further().forEach(each -> fields.add(text(each)));
                            header.binaries()
                                    .forEach(
                                            each ->
                                                    fields.add(
                                                            each.flags()
                                                                    + ":"
                                                                    + each.content().text()));
                            return fields;
                        });
            }
        }
        return fields;
    }

    private static String text(HeaderField field) {
        return field.id() + "=" + new String(field.data(), StandardCharsets.UTF_8);
    }

    static String text(Raw.Element element) throws IOException {
        var out = new ByteArrayOutputStream();
        var xml = new XmlOutput(out, UNMASKED);
        xml.raw(element);
        xml.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Raw.Element raw(byte[] xml, InnerStream stream) throws KdbxException {
        return raw(xml, stream, new SecretHeap());
    }

    static Raw.Element raw(byte[] xml, InnerStream stream, SecretHeap heap) throws KdbxException {
        var in = new XmlInput(new ByteArrayInputStream(xml), stream, heap, ReadLimits.DEFAULT);
        var top = new ArrayList<Raw.Element>();
        in.document(Tags.FILE, name -> top.add(in.raw()));
        return top.getFirst();
    }

    private record Claiming(KeyDerivation real, VariantDictionary parameters)
            implements KeyDerivation {
        @Override
        public byte[] derive(byte[] compositeKey) {
            return real.derive(compositeKey);
        }

        @Override
        public KeyDerivationFacts facts() {
            return real.facts();
        }

        @Override
        public void check(ReadLimits limits) {}
    }

    private KdbxFixture derivation(VariantDictionary parameters) {
        try {
            derivation = KeyDerivation.of(parameters);
        } catch (KdbxException e) {
            throw new AssertionError(e);
        }
        return this;
    }
}
