/// One YAML mapping, key to plain value.
@NullMarked
package dev.kista.codec.flatyaml;

import org.jspecify.annotations.NullMarked;
