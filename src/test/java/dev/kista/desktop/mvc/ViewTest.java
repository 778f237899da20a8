package dev.kista.desktop.mvc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ViewTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void listensOnlyWhileItIsInAScene() {
        FxThread.run(
                () -> {
                    var view = view();
                    assertEquals(List.of(), heard);
                    var scene = new Scene(view.root());
                    assertEquals(List.of("attached"), heard);
                    scene.setRoot(new Pane());
                    assertEquals(List.of("attached", "detached"), heard);
                });
    }

    @Test
    void detachesBeforeItAttachesToAnotherScene() {
        FxThread.run(
                () -> {
                    var view = view();
                    var second = new Pane();
                    new Scene(new Pane(view.root()));
                    new Scene(second);
                    second.getChildren().add(view.root());
                    assertEquals(List.of("attached", "detached", "attached"), heard);
                });
    }

    @Test
    void isAttachedOnceHoweverOftenItIsShown() {
        FxThread.run(
                () -> {
                    var view = view();
                    var pane = new Pane();
                    new Scene(pane);
                    for (var i = 0; i < 50; i++) {
                        pane.getChildren().setAll(view.root());
                        pane.getChildren().clear();
                    }
                    pane.getChildren().add(view.root());
                    var attached = heard.stream().filter("attached"::equals).count();
                    assertEquals(51, attached);
                    assertEquals(50, heard.size() - attached);
                });
    }

    private View<Pane> view() {
        return new View<>(new Pane()) {
            @Override
            protected Subscription attach() {
                heard.add("attached");
                return () -> heard.add("detached");
            }
        };
    }
}
