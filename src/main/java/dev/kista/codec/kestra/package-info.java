/// What open-source Kestra makes of the variables `SECRET_*`, and what goes wrong on the way there.
///
/// Every variable whose name begins with `SECRET_` is a secret: line breaks are dropped from its
/// value, the rest is read as strict standard base64 and the bytes as UTF-8; the key is the rest of
/// the name in upper case. Measured on `io.kestra.core.secret.SecretService` 0.21 to 2.0. The
/// formats that carry such variables share this package; it knows none of them.
@NullMarked
package dev.kista.codec.kestra;

import org.jspecify.annotations.NullMarked;
