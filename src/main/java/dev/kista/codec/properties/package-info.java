/// Properties of Java: `key=value` as `java.util.Properties` reads them.
@NullMarked
package dev.kista.codec.properties;

import org.jspecify.annotations.NullMarked;
