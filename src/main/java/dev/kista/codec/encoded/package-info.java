/// The encoded env file, `.env_encoded`: `SECRET_<KEY>=<base64>` a line, which is what Kestra
/// reads.
@NullMarked
package dev.kista.codec.encoded;

import org.jspecify.annotations.NullMarked;
