package dev.kista.desktop.action;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.action.Command.Scope;
import dev.kista.model.Messages;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What each [Command] does at the moment, and every control made from it. FX thread only.
public final class Commands {
    private final Messages messages;
    private final Map<Command, CommandState> states = new EnumMap<>(Command.class);

    public Commands(Messages messages) {
        this.messages = messages;
        for (var command : Command.values()) {
            states.put(command, new CommandState(messages.text(command.messageKey())));
        }
    }

    /// Says its words anew, in the language that is spoken now.
    public void speak() {
        states.forEach((command, state) -> state.text().set(messages.text(command.messageKey())));
    }

    /// Says what a command does, until the result is unsubscribed. The last one to say so is the
    /// one who is asked.
    public Subscription on(Command command, Runnable action) {
        return on(command, CommandState.always(), action);
    }

    /// Says what a command does, and when it can be done.
    public Subscription on(Command command, ObservableBooleanValue enabled, Runnable action) {
        var handler = state(command).handle(action, enabled);
        return () -> state(command).release(handler);
    }

    /// Does the command, if it can be done.
    public void run(Command command) {
        state(command).run();
    }

    public BooleanExpression enabled(Command command) {
        return state(command).enabled();
    }

    /// The words of a command, which may be set to say more: "Undo delete API_TOKEN".
    public StringProperty text(Command command) {
        return state(command).text();
    }

    /// A menu item with icon, words and keys.
    public MenuItem menuItem(Command command) {
        var item = new MenuItem();
        item.textProperty().bind(text(command));
        item.setGraphic(new FontIcon(command.icon()));
        item.disableProperty().bind(enabled(command).not());
        item.setOnAction(event -> run(command));
        if (command.scope() == Scope.WINDOW) {
            command.accelerator().ifPresent(item::setAccelerator);
        }
        return item;
    }

    /// A menu of the menu bar; `null` among the commands is a separator.
    public Menu menu(String title, @Nullable Command... commands) {
        var menu = new Menu(title);
        menu.getItems().addAll(items(commands));
        return menu;
    }

    /// Gives a node a context menu; `null` among the commands is a separator.
    ///
    /// The menu is not set as the control's own: that would make its keys work in the whole window.
    public void installContextMenu(Node node, @Nullable Command... commands) {
        var menu = new ContextMenu();
        menu.getItems().addAll(items(commands));
        node.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    menu.show(node, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    /// Lets the keys of commands with the scope [Scope#PART] work while the focus is inside a node.
    public void installKeys(Node node, Command... commands) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event ->
                        Arrays.stream(commands)
                                .filter(each -> matches(each, event))
                                .findFirst()
                                .ifPresent(
                                        command -> {
                                            run(command);
                                            event.consume();
                                        }));
    }

    /// A button with icon and words, for a tool bar or an empty state.
    public Button button(Command command) {
        var button = new Button();
        button.textProperty().bind(text(command));
        // Also where a bar leaves it only its icon.
        button.accessibleTextProperty().bind(text(command));
        return wire(button, command);
    }

    /// A flat button with the icon only; words and keys are its tooltip and its accessible text.
    public Button iconButton(Command command) {
        var button = new Button();
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.accessibleTextProperty().bind(text(command));
        return wire(button, command);
    }

    /// A tooltip with a command's words and keys.
    public Tooltip tooltip(Command command) {
        var tooltip = new Tooltip();
        var keys = command.accelerator().map(each -> " (" + each.getDisplayText() + ")").orElse("");
        tooltip.textProperty().bind(text(command).map(words -> words + keys));
        return tooltip;
    }

    private Button wire(Button button, Command command) {
        button.setGraphic(new FontIcon(command.icon()));
        button.setTooltip(tooltip(command));
        button.disableProperty().bind(enabled(command).not());
        button.setOnAction(event -> run(command));
        return button;
    }

    private List<MenuItem> items(@Nullable Command... commands) {
        return Arrays.stream(commands)
                .map(each -> each == null ? new SeparatorMenuItem() : menuItem(each))
                .toList();
    }

    private boolean matches(Command command, KeyEvent event) {
        return enabled(command).get()
                && command.accelerator().filter(each -> each.match(event)).isPresent();
    }

    private CommandState state(Command command) {
        var state = states.get(command);
        if (state == null) {
            throw new IllegalArgumentException(command.name());
        }
        return state;
    }
}
