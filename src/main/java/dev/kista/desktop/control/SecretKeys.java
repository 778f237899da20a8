package dev.kista.desktop.control;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Locale;

/// What keys, mouse and input method do to a [SecretInput].
final class SecretKeys {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    private static final int WORD_CLICKS = 2;

    private final SecretInput input;
    private final SecretEditor editor;
    private final SecretCanvas canvas;

    SecretKeys(SecretInput input, SecretCanvas canvas) {
        this.input = input;
        this.editor = input.editor();
        this.canvas = canvas;
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        input.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        input.addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
        input.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseDragged);
        input.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        input.setInputMethodRequests(new SecretComposition(canvas));
    }

    private void pressed(KeyEvent event) {
        var consumed = event.isShortcutDown() ? shortcut(event) : key(event);
        if (consumed) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case A -> after(input::selectAll);
            case C, INSERT -> after(input::copySelection);
            case X -> after(this::cut);
            case V -> after(this::paste);
            case R -> after(() -> input.revealedProperty().set(!input.isRevealed()));
            default -> key(event);
        };
    }

    private boolean key(KeyEvent event) {
        var word = MAC ? event.isAltDown() : event.isControlDown();
        var line = MAC && event.isMetaDown();
        var hidden = !input.isRevealed();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT ->
                    move(
                            event,
                            word
                                    ? editor.wordBefore(hidden)
                                    : line ? editor.lineStart() : left(event.isShiftDown()));
            case RIGHT, KP_RIGHT ->
                    move(
                            event,
                            word
                                    ? editor.wordAfter(hidden)
                                    : line ? editor.lineEnd() : right(event.isShiftDown()));
            case HOME -> move(event, word ? 0 : editor.lineStart());
            case END -> move(event, word ? editor.text().length() : editor.lineEnd());
            case UP, KP_UP -> multiLine() && move(event, canvas.placeVertically(-1));
            case DOWN, KP_DOWN -> multiLine() && move(event, canvas.placeVertically(1));
            case BACK_SPACE -> delete(word ? editor.wordBefore(hidden) : editor.before());
            case DELETE ->
                    event.isShiftDown()
                            ? after(this::cut)
                            : delete(word ? editor.wordAfter(hidden) : editor.after());
            case INSERT -> event.isShiftDown() && after(this::paste);
            case ENTER -> multiLine() && !event.isShortcutDown() ? type("\n") : input.enter();
            default -> false;
        };
    }

    /// With a selection, an arrow goes to its end instead of one further.
    private int left(boolean extend) {
        return editor.hasSelection() && !extend ? editor.selectionStart() : editor.before();
    }

    private int right(boolean extend) {
        return editor.hasSelection() && !extend ? editor.selectionEnd() : editor.after();
    }

    private boolean move(KeyEvent event, int place) {
        editor.moveTo(place, event.isShiftDown());
        input.moved();
        return true;
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        var combination = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        // AltGr arrives as control and alt together and does type a character.
        var altGr = event.isControlDown() && event.isAltDown();
        if ((!combination || altGr || MAC && event.isAltDown())
                && !character.isEmpty()
                && !Character.isISOControl(character.charAt(0))) {
            type(character);
            event.consume();
        }
    }

    private void composed(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty()) {
            type(event.getCommitted());
        }
        event.consume();
    }

    private boolean type(String characters) {
        if (input.isEditable() && editor.insert(characters)) {
            input.changed();
        }
        return true;
    }

    private boolean delete(int place) {
        if (input.isEditable() && editor.deleteTo(place)) {
            input.changed();
        }
        return true;
    }

    private void cut() {
        if (input.canCopy() && input.isEditable()) {
            input.copySelection();
            delete(editor.caret());
        }
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            type(clipboard.getString());
        }
    }

    private void mousePressed(MouseEvent event) {
        input.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var place = place(event);
        var hidden = !input.isRevealed();
        if (event.getClickCount() > WORD_CLICKS) {
            input.selectAll();
        } else if (event.getClickCount() == WORD_CLICKS) {
            editor.select(editor.wordStart(place, hidden), editor.wordEnd(place, hidden));
        } else {
            editor.moveTo(place, event.isShiftDown());
        }
        input.moved();
        event.consume();
    }

    private void mouseDragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            editor.moveTo(place(event), true);
            input.moved();
            event.consume();
        }
    }

    private int place(MouseEvent event) {
        var point = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        return canvas.placeAt(point.getX(), point.getY());
    }

    private void menuRequested(ContextMenuEvent event) {
        var words = input.messages();
        var menu =
                new ContextMenu(
                        item(
                                words.text("secret.cut"),
                                input.canCopy() && input.isEditable(),
                                this::cut),
                        item(words.text("secret.copy"), input.canCopy(), input::copySelection),
                        item(words.text("secret.paste"), input.isEditable(), this::paste),
                        item(words.text("secret.select-all"), !input.isEmpty(), input::selectAll));
        menu.show(input, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static MenuItem item(String text, boolean enabled, Runnable action) {
        var item = new MenuItem(text);
        item.setDisable(!enabled);
        item.setOnAction(event -> action.run());
        return item;
    }

    private boolean multiLine() {
        return input instanceof SecretArea;
    }

    private static boolean after(Runnable action) {
        action.run();
        return true;
    }
}
