package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.Place;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Draws the detail in its states, to be looked at.
class DetailPicturesTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 620;

    @Test
    void drawsTheDetail() throws IOException {
        draw("detail-nothing", (sample, open) -> {});
        draw("detail-one", (sample, open) -> open.select(List.of(id(sample, "DB_PASSWORD"))));
        draw(
                "detail-json",
                (sample, open) -> open.select(List.of(id(sample, "GCP_SERVICE_ACCOUNT"))));
        draw(
                "detail-several",
                (sample, open) ->
                        open.select(List.of(id(sample, "DB_PASSWORD"), id(sample, "API_TOKEN"))));
        draw("detail-binary", (sample, open) -> open.select(List.of(id(sample, "KEYSTORE"))));
        draw(
                "detail-trash",
                (sample, open) -> {
                    var id = id(sample, "DB_PASSWORD");
                    open.apply(new VaultEdit.DeleteSecret(id));
                    open.show(Place.trash());
                    open.select(List.of(id));
                });
    }

    private static void draw(String name, BiConsumer<SampleVault, OpenVault> then)
            throws IOException {
        var pictures =
                Pictures.of(
                        name,
                        WIDTH,
                        HEIGHT,
                        () -> {
                            var sample = secrets();
                            var open = sample.open();
                            var commands = new Commands(sample.messages);
                            commands.on(Command.COPY_VALUE, () -> {});
                            commands.on(Command.DELETE_SECRET, () -> {});
                            var part =
                                    new DetailController(
                                            open,
                                            commands,
                                            sample.notices,
                                            sample.messages,
                                            sample::now,
                                            Runnable::run,
                                            (id, index) -> {});
                            part.root()
                                    .sceneProperty()
                                    .subscribe(
                                            scene -> {
                                                if (scene != null) {
                                                    then.accept(sample, open);
                                                }
                                            });
                            return part.root();
                        });
        for (var picture : pictures) {
            assertTrue(Files.size(picture) > 1_000, picture.toString());
        }
    }

    private static UUID id(SampleVault sample, String key) {
        return sample.idOf("company.team", key);
    }

    static SampleVault secrets() {
        var sample =
                new SampleVault()
                        .secret("company.team", "DB_PASSWORD", "old", "Reporting", "prod", "db")
                        .secret(
                                "company.team",
                                "GCP_SERVICE_ACCOUNT",
                                "{\n  \"type\": \"service_account\",\n  \"project\": \"x\"\n}\n",
                                "Service account of the nightly export to the data warehouse",
                                "prod",
                                "gcp",
                                "rotated-quarterly",
                                "warehouse")
                        .secret("company.team", "API_TOKEN", "tok_3f9a81c2", "", "prod");
        var id = sample.idOf("company.team", "DB_PASSWORD");
        sample.after(Duration.ofDays(3))
                .edit(change(id, SecretValue.ofText("older")))
                .after(Duration.ofDays(20))
                .edit(change(id, SecretValue.ofText("hunter2!")))
                .edit(
                        new VaultEdit.ChangeSecret(
                                id,
                                new SecretKey("DB_PASSWORD"),
                                null,
                                "Reporting data base",
                                null))
                .edit(new VaultEdit.ExpireSecret(id, sample.now().plus(Duration.ofDays(30))))
                .after(Duration.ofDays(2));
        return sample.edit(
                new VaultEdit.AddSecret(
                        NamespacePath.of("company.team"),
                        new SecretKey("KEYSTORE"),
                        SecretValue.of(new byte[] {(byte) 0xfe, (byte) 0xed, 0, 1}),
                        "",
                        new TreeSet<>(),
                        null));
    }

    private static VaultEdit change(UUID id, SecretValue value) {
        return new VaultEdit.ChangeSecret(id, null, value, null, null);
    }
}
