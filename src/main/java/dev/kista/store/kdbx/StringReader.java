package dev.kista.store.kdbx;

import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads one `String` or `Binary` element of an entry: a name and a value.
///
/// The name stands before the value, so that a password can go straight to where secrets lie.
final class StringReader implements XmlInput.ChildReader {
    /// @param text the value, if it is a plain one
    /// @param secret the value, if it is protected or the password
    /// @param reference which attachment the value points at
    record Result(
            String name,
            StringForm form,
            String text,
            @Nullable SecretValue secret,
            String reference) {}

    private static final String REF = "Ref";

    private final XmlInput in;
    private List<Raw.Element> further = List.of();
    private List<Raw.Attribute> keyAttributes = List.of();
    private List<Raw.Attribute> valueAttributes = List.of();
    private String name = "";
    private String text = "";
    private String reference = "";
    private @Nullable SecretValue secret;
    private boolean masked;

    private StringReader(XmlInput in) {
        this.in = in;
    }

    static Result read(XmlInput in) throws KdbxException {
        return new StringReader(in).result();
    }

    private Result result() throws KdbxException {
        var attributes = in.attributes();
        in.children(this);
        return new Result(name, form(attributes), text, secret, reference);
    }

    @Override
    public void read(String child) throws KdbxException {
        switch (child) {
            case Tags.KEY -> {
                keyAttributes = in.attributes();
                name = in.sharedText();
            }
            case Tags.VALUE -> value();
            default -> {
                further = new ArrayList<>(further);
                further.add(in.raw());
            }
        }
    }

    private void value() throws KdbxException {
        valueAttributes = in.attributes();
        masked = in.isProtected();
        for (var attribute : valueAttributes) {
            if (attribute.name().equals(REF)) {
                reference = attribute.value();
            }
        }
        if (masked || name.equals(Tags.PASSWORD)) {
            secret = in.secret();
        } else {
            text = in.text();
        }
    }

    private StringForm form(List<Raw.Attribute> attributes) {
        if (attributes.isEmpty()
                && keyAttributes.isEmpty()
                && further.isEmpty()
                && valueAttributes.size() == (masked ? 1 : 0)) {
            return masked ? StringForm.MASKED : StringForm.PLAIN;
        }
        var form = new StringForm(attributes, keyAttributes, valueAttributes, further, masked);
        return reference.isEmpty() ? in.shared(form) : form;
    }
}
