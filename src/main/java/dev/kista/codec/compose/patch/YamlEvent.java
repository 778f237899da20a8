package dev.kista.codec.compose.patch;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// What a YAML parser reports, without the place: the meaning of a text, by which two texts are
/// compared.
///
/// @param name the anchor that is set, or the alias that is used
/// @param content a scalar's text
/// @param style how a scalar is written
/// @param flow whether a collection stands in brackets
record YamlEvent(
        Kind kind,
        @Nullable String name,
        @Nullable String tag,
        String content,
        @Nullable ScalarStyle style,
        boolean flow) {
    enum Kind {
        STREAM,
        DOCUMENT,
        MAPPING,
        MAPPING_END,
        SEQUENCE,
        SEQUENCE_END,
        SCALAR,
        ALIAS
    }

    static YamlEvent mark(Kind kind) {
        return new YamlEvent(kind, null, null, "", null, false);
    }

    static YamlEvent collection(
            Kind kind, @Nullable String anchor, @Nullable String tag, boolean flow) {
        return new YamlEvent(kind, anchor, tag, "", null, flow);
    }

    static YamlEvent scalar(
            @Nullable String anchor, @Nullable String tag, String content, ScalarStyle style) {
        return new YamlEvent(Kind.SCALAR, anchor, tag, content, style, false);
    }

    static YamlEvent alias(String name) {
        return new YamlEvent(Kind.ALIAS, name, null, "", null, false);
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
