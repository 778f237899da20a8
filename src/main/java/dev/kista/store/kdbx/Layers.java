package dev.kista.store.kdbx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;

/// Encryption and compression, taken off while reading.
final class Layers {
    private static final int BUFFER = 64 * 1024;

    private Layers() {}

    static InputStream decrypted(InputStream in, Cipher cipher) {
        return new CipherInputStream(in, cipher);
    }

    static InputStream content(InputStream decrypted, boolean compressed, LongSupplier most)
            throws IOException {
        return new LimitedInput(
                compressed ? new GZIPInputStream(decrypted, BUFFER) : decrypted, most);
    }

    /// Uses the content up to its end, and tells what is wrong with the layers from what is wrong
    /// with the stream below them.
    static <T> T use(InputStream content, ContentUse<T> use) throws IOException {
        try {
            var result = use.use(content);
            content.transferTo(OutputStream.nullOutputStream());
            return result;
        } catch (UncheckedIOException e) {
            throw translated(e.getCause());
        } catch (IOException e) {
            throw translated(e);
        }
    }

    static IOException translated(IOException failure) {
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return new KdbxException(KdbxException.Kind.DAMAGED, "compressed content");
        }
        return failure.getCause() instanceof GeneralSecurityException
                ? new KdbxException(KdbxException.Kind.DAMAGED, "encrypted content")
                : failure;
    }
}
