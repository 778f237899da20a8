/// The file format KDBX 4.1: header, key derivation, block stream, inner stream, XML.
///
/// Our own reader and writer over the JDK's and Bouncy Castle's primitives. The one Java library on
/// Maven Central knows no Argon2id, derives the key three times per opening, fails on XML that it
/// does not know and cannot be put on the module path. No cryptographic primitive is made here.
///
/// Reading goes from the outside to the inside, and believes nothing before it was authenticated:
/// the header's bytes are split into fields without acting on any, then its SHA-256 tells damage,
/// then the key is derived within [dev.kista.store.kdbx.ReadLimits], then its HMAC tells a wrong
/// password, then each block is authenticated before it is decrypted. Everything streams; a length
/// in a file never leads to an allocation before that many bytes have really come.
///
/// What Kista does not know of the XML is kept as a `Raw` tree in implementations of
/// [dev.kista.model.Extras], and written back at the place where it was.
///
/// Knows streams, no files; [dev.kista.store] does the files.
@NullMarked
package dev.kista.store.kdbx;

import org.jspecify.annotations.NullMarked;
