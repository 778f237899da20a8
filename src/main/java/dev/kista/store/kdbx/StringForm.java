package dev.kista.store.kdbx;

import java.util.List;

/// How a named string of an entry is written, besides its name and value.
///
/// @param masked whether the value is protected
record StringForm(
        List<Raw.Attribute> attributes,
        List<Raw.Attribute> keyAttributes,
        List<Raw.Attribute> valueAttributes,
        List<Raw.Element> further,
        boolean masked) {
    static final StringForm PLAIN =
            new StringForm(List.of(), List.of(), List.of(), List.of(), false);
    static final StringForm MASKED =
            new StringForm(List.of(), List.of(), List.of(), List.of(), true);

    StringForm {
        further = List.copyOf(further);
    }
}
