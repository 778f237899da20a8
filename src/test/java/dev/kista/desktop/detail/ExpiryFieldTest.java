package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ExpiryFieldTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final List<Optional<Instant>> heard = new ArrayList<>();

    @Test
    void tellsNothingOfWhatItIsGivenToShow() {
        FxThread.run(
                () -> {
                    var field = field();
                    field.show(end("2026-12-24"));
                    assertEquals(LocalDate.parse("2026-12-24"), field.picker().getValue());
                    field.show(null);
                    assertNull(field.picker().getValue());
                    assertEquals(List.of(), heard);
                });
    }

    @Test
    void tellsTheEndOfTheDayThatIsPicked() {
        FxThread.run(
                () -> {
                    var field = field();
                    field.picker().setValue(LocalDate.parse("2026-12-24"));
                    field.picker().setValue(LocalDate.parse("2026-12-24"));
                    field.picker().setValue(null);
                    assertEquals(List.of(Optional.of(end("2026-12-24")), Optional.empty()), heard);
                });
    }

    @Test
    void offersSpansFromTodayAndNever() {
        FxThread.run(
                () -> {
                    var field = field();
                    var items = NodeTree.only(field, MenuButton.class).getItems();
                    assertEquals(
                            List.of(
                                    "In 30 days",
                                    "In 90 days",
                                    "In 180 days",
                                    "In 365 days",
                                    "Never"),
                            items.stream().map(MenuItem::getText).toList());
                    items.getFirst().fire();
                    items.getLast().fire();
                    var today = NOW.atZone(ZoneId.systemDefault()).toLocalDate();
                    var inAMonth = ExpiryDate.end(today.plusDays(30), ZoneId.systemDefault());
                    assertEquals(List.of(Optional.of(inAMonth), Optional.empty()), heard);
                });
    }

    @Test
    void putsTheDayThatWasThereInPlaceOfNoDate() {
        FxThread.run(
                () -> {
                    var field = field();
                    field.show(end("2026-12-24"));
                    var words = field.picker().getConverter();
                    assertEquals(LocalDate.parse("2026-12-24"), words.fromString("soon"));
                    assertEquals(LocalDate.parse("2027-01-01"), words.fromString("2027-01-01"));
                    assertNull(words.fromString(" "));
                });
    }

    private ExpiryField field() {
        return new ExpiryField(
                Messages.in(Locale.ENGLISH),
                () -> NOW,
                when -> heard.add(Optional.ofNullable(when)));
    }

    private static Instant end(String day) {
        return ExpiryDate.end(LocalDate.parse(day), ZoneId.systemDefault());
    }
}
