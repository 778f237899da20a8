package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;

/// Does something with the decrypted and decompressed content of a file.
@FunctionalInterface
interface ContentUse<T> {
    T use(InputStream content) throws IOException;
}
