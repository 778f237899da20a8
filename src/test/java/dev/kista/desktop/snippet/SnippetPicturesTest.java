package dev.kista.desktop.snippet;

import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.SecretExport;

import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

class SnippetPicturesTest {
    private List<UUID> selected = List.of();
    private final SampleVault vault =
            new SampleVault()
                    .secret("company.team", "DB_PASSWORD", "s3cret#x", "")
                    .secret("company.team", "API_TOKEN", "tok_12345678", "")
                    .secret(
                            "company.team",
                            "GCP_SERVICE_ACCOUNT",
                            "{\"type\":\"service_account\",\"project_id\":\"geller\"}",
                            "");

    @ParameterizedTest
    @EnumSource
    void masked(Target target) {
        draw(
                "snippet-" + target.name().toLowerCase(Locale.ROOT),
                760,
                controller -> controller.onTarget(target));
    }

    @Test
    void onlySelected() {
        selected = List.of(UUID.randomUUID(), UUID.randomUUID());
        draw("snippet-selected", 760, controller -> controller.onTarget(Target.ENV));
    }

    @Test
    void revealed() {
        draw(
                "snippet-revealed",
                760,
                controller -> {
                    controller.onTarget(Target.ENV);
                    controller.onShown();
                    controller.onReveal();
                });
    }

    @Test
    void narrow() {
        draw("snippet-narrow", 480, controller -> controller.onList(true));
    }

    @Test
    void inherited() {
        vault.secret("company", "SHARED_TOKEN", "far", "");
        draw("snippet-inherited", 520, controller -> controller.onInherited(true));
    }

    @Test
    void refused() {
        vault.secret("company.team", "BROKEN", "a\0b", "");
        draw("snippet-refused", 760, controller -> controller.onTarget(Target.ENV));
    }

    @Test
    void readDifferently() {
        vault.secret("company.team", "TWO_WORDS", "pa$$ #word", "");
        draw("snippet-others", 760, controller -> controller.onTarget(Target.ENV));
    }

    @Test
    void empty() {
        vault.namespace("empty");
        draw("snippet-empty", 760, controller -> {}, "empty");
    }

    private void draw(String name, double width, Consumer<SnippetController> prepare) {
        draw(name, width, prepare, "company.team");
    }

    private void draw(String name, double width, Consumer<SnippetController> prepare, String path) {
        Pictures.of(
                name,
                width,
                220,
                () -> {
                    var open = vault.open();
                    open.show(NamespacePath.of(path));
                    var controller =
                            new SnippetController(
                                    open.vaultProperty(),
                                    open.namespaceProperty(),
                                    new SimpleObjectProperty<>(selected),
                                    new SecretExport()::write,
                                    vault.tasks,
                                    new SecretClipboard(
                                            new FakeClipboard(),
                                            tick -> Subscription.EMPTY,
                                            () -> Instant.EPOCH,
                                            () -> 20),
                                    vault.notices,
                                    vault.messages,
                                    (format, dialect, scope) -> {});
                    prepare.accept(controller);
                    return controller.root();
                });
    }
}
