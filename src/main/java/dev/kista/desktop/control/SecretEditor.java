package dev.kista.desktop.control;

import dev.kista.model.SecretValue;

/// A caret and a selection in a [SecretText], and what keys do to them. Knows no screen, so that
/// every rule is tested without one.
final class SecretEditor {
    private final SecretText text = new SecretText();
    private final boolean multiLine;
    private int caret;
    private int anchor;

    SecretEditor(boolean multiLine) {
        this.multiLine = multiLine;
    }

    SecretText text() {
        return text;
    }

    int caret() {
        return caret;
    }

    int selectionStart() {
        return Math.min(caret, anchor);
    }

    int selectionEnd() {
        return Math.max(caret, anchor);
    }

    boolean hasSelection() {
        return caret != anchor;
    }

    void set(SecretValue value) {
        text.set(value);
        moveTo(0, false);
    }

    void clear() {
        text.clear();
        moveTo(0, false);
    }

    /// Puts what was typed or pasted in the place of the selection; says whether anything changed.
    boolean insert(CharSequence typed) {
        var accepted = acceptable(typed);
        if (accepted.isEmpty() && !hasSelection()) {
            return false;
        }
        var start = selectionStart();
        text.replace(start, selectionEnd(), accepted);
        moveTo(start + accepted.length(), false);
        accepted.setLength(0);
        return true;
    }

    /// Deletes the selection, or else what lies between the caret and the given place.
    boolean deleteTo(int place) {
        if (!hasSelection()) {
            anchor = place;
        }
        return insert("");
    }

    void moveTo(int place, boolean extend) {
        caret = Math.clamp(place, 0, text.length());
        if (!extend) {
            anchor = caret;
        }
    }

    void select(int from, int to) {
        anchor = Math.clamp(from, 0, text.length());
        moveTo(to, true);
    }

    /// Left of the caret by one character, which may be two UTF-16 units.
    int before() {
        if (caret == 0) {
            return 0;
        }
        return caret > 1 && Character.isLowSurrogate(text.charAt(caret - 1))
                ? caret - 2
                : caret - 1;
    }

    int after() {
        if (caret == text.length()) {
            return caret;
        }
        return Character.isHighSurrogate(text.charAt(caret)) ? caret + 2 : caret + 1;
    }

    /// Start of the word to the left. A hidden text is one word: where its words end is nobody's
    /// business.
    int wordBefore(boolean hidden) {
        var place = caret;
        while (!hidden && place > 0 && !isWord(place - 1)) {
            place--;
        }
        while (place > 0 && (hidden || isWord(place - 1))) {
            place--;
        }
        return place;
    }

    int wordAfter(boolean hidden) {
        var place = caret;
        while (place < text.length() && (hidden || isWord(place))) {
            place++;
        }
        while (!hidden && place < text.length() && !isWord(place)) {
            place++;
        }
        return place;
    }

    int wordStart(int place, boolean hidden) {
        var start = place;
        while (start > 0 && (hidden || isWord(start - 1))) {
            start--;
        }
        return start;
    }

    int wordEnd(int place, boolean hidden) {
        var end = place;
        while (end < text.length() && (hidden || isWord(end))) {
            end++;
        }
        return end;
    }

    int lineStart() {
        var place = caret;
        while (place > 0 && text.charAt(place - 1) != '\n') {
            place--;
        }
        return place;
    }

    int lineEnd() {
        var place = caret;
        while (place < text.length() && text.charAt(place) != '\n') {
            place++;
        }
        return place;
    }

    /// What may get in: no half of a surrogate pair, and in one line no control character.
    private StringBuilder acceptable(CharSequence typed) {
        var accepted = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .filter(each -> !Character.isISOControl(each) || multiLine && isLayout(each))
                .forEach(accepted::appendCodePoint);
        return accepted;
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private boolean isWord(int place) {
        var each = text.charAt(place);
        return Character.isLetterOrDigit(each) || each == '_' || Character.isSurrogate(each);
    }
}
