package dev.kista.desktop.snippet;

import dev.kista.desktop.clipboard.FakeClipboard;
import dev.kista.desktop.clipboard.SecretClipboard;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.function.Consumer;

class SnippetPicturesTest {
    private final SampleVault vault = new SampleVault();

    @Test
    void composeMasked() {
        fill();
        draw("snippet-compose", controller -> {});
    }

    @Test
    void envRevealed() {
        fill();
        draw(
                "snippet-env-revealed",
                controller -> {
                    controller.onTarget(Target.ENV);
                    controller.onReveal();
                });
    }

    @Test
    void refused() {
        fill();
        vault.secret("company.team", "DB_HOST", "x", "");
        draw("snippet-list", controller -> controller.onList(true));
    }

    @Test
    void empty() {
        vault.namespace("company");
        draw("snippet-empty", controller -> {});
    }

    private void fill() {
        vault.secret("company.team", "DB_PASSWORD", "s3cret#x", "")
                .secret("company.team", "API_TOKEN", "tok_12345678", "")
                .secret(
                        "company.team",
                        "GCP_SERVICE_ACCOUNT",
                        "{\"type\":\"service_account\"}",
                        "");
    }

    private void draw(String name, Consumer<SnippetController> prepare) {
        Pictures.of(
                name,
                760,
                220,
                () -> {
                    var open = vault.open();
                    open.vault().topNamespaces();
                    open.show(
                            dev.kista.model.NamespacePath.of(
                                    name.equals("snippet-empty") ? "company" : "company.team"));
                    var controller =
                            new SnippetController(
                                    open.vaultProperty(),
                                    open.namespaceProperty(),
                                    new FakeSnippets(),
                                    vault.tasks,
                                    new SecretClipboard(
                                            new FakeClipboard(),
                                            tick -> Subscription.EMPTY,
                                            () -> Instant.EPOCH,
                                            () -> 20),
                                    vault.notices,
                                    vault.messages,
                                    (format, dialect) -> {});
                    prepare.accept(controller);
                    return controller.root();
                });
    }
}
