package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

class TagsFieldTest {
    private final List<SortedSet<String>> heard = new ArrayList<>();

    @Test
    void takesEveryTagOfWhatIsTyped() {
        FxThread.run(
                () -> {
                    var field = field("old");
                    type(field, " prod,db;\t\uD83D\uDE00 db ");
                    assertEquals(Set.of("old", "prod", "db", "\uD83D\uDE00"), field.tags());
                    assertEquals("", field.input().getText());
                    assertEquals(1, heard.size());
                });
    }

    @Test
    void saysNothingWhereNothingChanged() {
        FxThread.run(
                () -> {
                    var field = field("db");
                    for (var each : List.of("", " ,; ", "db", "db,db")) {
                        type(field, each);
                    }
                    assertEquals(List.of(), heard);
                    field.setTags(List.of("other"));
                    assertEquals(List.of(), heard, "setting is no answer of the user");
                });
    }

    @Test
    void takesOneOffByItsButton() {
        FxThread.run(
                () -> {
                    var field = field("db", "prod");
                    NodeTree.button(field, "Remove tag db").fire();
                    assertEquals(Set.of("prod"), field.tags());
                    assertEquals(List.of(Set.of("prod")), heard);
                    assertEquals(
                            List.of("prod"),
                            NodeTree.words(field).stream()
                                    .filter(each -> each.equals("db") || each.equals("prod"))
                                    .toList());
                });
    }

    @Test
    void takesTheLastOneOffWithBackspaceInTheEmptyFieldAlone() {
        FxThread.run(
                () -> {
                    var field = field("a", "z");
                    field.input().setText("x");
                    field.input().fireEvent(pressed(KeyCode.BACK_SPACE));
                    assertEquals(Set.of("a", "z"), field.tags());
                    field.input().clear();
                    field.input().fireEvent(pressed(KeyCode.BACK_SPACE));
                    field.input().fireEvent(pressed(KeyCode.BACK_SPACE));
                    field.input().fireEvent(pressed(KeyCode.BACK_SPACE));
                    assertEquals(Set.of(), field.tags());
                    assertEquals(2, heard.size());
                });
    }

    @Test
    void endsATagWithASeparatorAndLeavesEnterWhereNothingIsTyped() {
        FxThread.run(
                () -> {
                    var field = field();
                    var enters = new ArrayList<KeyCode>();
                    field.addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> enters.add(event.getCode()));
                    field.input().setText("prod");
                    field.input()
                            .fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            ",",
                                            "",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false));
                    assertEquals(Set.of("prod"), field.tags());
                    field.input().setText("db");
                    field.input().fireEvent(pressed(KeyCode.ENTER));
                    assertEquals(Set.of("db", "prod"), field.tags());
                    assertEquals(List.of(), enters);
                });
    }

    @Test
    void cannotBeChangedFromOutside() {
        FxThread.run(
                () ->
                        assertThrows(
                                UnsupportedOperationException.class,
                                () -> field("a").tags().clear()));
    }

    private TagsField field(String... tags) {
        var field = new TagsField(Messages.in(Locale.ENGLISH));
        field.setTags(List.of(tags));
        field.setOnChange(heard::add);
        return field;
    }

    private static void type(TagsField field, String text) {
        field.input().setText(text);
        field.commit();
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
