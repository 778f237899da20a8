package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// Every text that a person reads, by a semantic key such as `unlock.password.prompt`.
///
/// One bundle for the whole program, `messages.properties` beside this class, in English, and one
/// with the same keys for each other language. Arguments stand as `{0}`; an apostrophe is written
/// twice. Safe for use by several threads; what was asked for before [#speak(Locale)] stays as it
/// was said.
public final class Messages {
    /// The languages there are, besides English.
    public static final List<Locale> OTHERS = List.of(Locale.GERMAN);

    private volatile Spoken spoken;

    private record Spoken(Locale locale, ResourceBundle bundle) {}

    private Messages(Locale locale) {
        this.spoken = spoken(locale);
    }

    /// @param locale of which the language counts; English where it is not spoken
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /// Speaks another language from now on.
    public void speak(Locale locale) {
        spoken = spoken(locale);
    }

    /// Read here and not by [ResourceBundle#getBundle(String, Locale)], which gives a German
    /// machine German texts when it is asked for English ones.
    private static Spoken spoken(Locale locale) {
        var english = bundle("messages.properties", null);
        return OTHERS.stream()
                .filter(each -> each.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .map(each -> "messages_" + each.getLanguage() + ".properties")
                .map(name -> new Spoken(locale, bundle(name, english)))
                .orElseGet(() -> new Spoken(english(locale), english));
    }

    /// Dates are written as the reader's country does.
    private static Locale english(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? locale : Locale.ENGLISH;
    }

    private static ResourceBundle bundle(String name, @Nullable ResourceBundle parent) {
        try (var stream = Messages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no " + name);
            }
            return new Bundle(new InputStreamReader(stream, StandardCharsets.UTF_8), parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bundle extends PropertyResourceBundle {
        Bundle(Reader reader, @Nullable ResourceBundle parent) throws IOException {
            super(reader);
            if (parent != null) {
                setParent(parent);
            }
        }
    }

    /// The text for a key.
    ///
    /// @throws java.util.MissingResourceException if the bundle has no such key
    public String text(String key, Object... arguments) {
        var now = spoken;
        return new MessageFormat(now.bundle.getString(key), now.locale).format(arguments);
    }

    public boolean has(String key) {
        return spoken.bundle.containsKey(key);
    }

    /// The bundle itself, for a library that looks texts up by its own means.
    public ResourceBundle bundle() {
        return spoken.bundle;
    }

    public Locale locale() {
        return spoken.locale;
    }
}
