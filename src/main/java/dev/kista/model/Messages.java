package dev.kista.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text that a person reads, by a semantic key such as `unlock.password.prompt`.
///
/// One bundle for the whole program, `messages.properties` beside this class. Arguments stand as
/// `{0}`; an apostrophe is written twice.
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("dev.kista.model.messages", locale);
    }

    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /// The text for a key.
    ///
    /// @throws java.util.MissingResourceException if the bundle has no such key
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The bundle itself, for a library that looks texts up by its own means.
    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }
}
