/// YAML as the formats share it that are written in it: documents as nodes that keep the text and
/// the place of every scalar, without deciding what type it has.
@NullMarked
package dev.kista.codec.yaml;

import org.jspecify.annotations.NullMarked;
