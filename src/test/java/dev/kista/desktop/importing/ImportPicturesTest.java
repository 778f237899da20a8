package dev.kista.desktop.importing;

import dev.kista.desktop.pictures.Pictures;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ImportPicturesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String MIXED =
            """
            # what the team has
            DB_USER=reporting
            DB_PASSWORD="n€w pass#word"
            API_TOKEN=tok

            SMTP_PASSWORD=cGFzc3dvcmQ=
            DEPLOY_KEY="line\\nline"
            my-key=x
            GCP_SERVICE_ACCOUNT='{
              "type": "service_account",
              "project_id": "geller"
            }'
            """;

    /// What every reader reads differently.
    private static final String DISPUTED =
            """
            DB_PASSWORD="pa$$word" # the old one
            API_TOKEN=tok
            SMTP_PASSWORD='two words'
            """;

    private final ImportSetting setting = new ImportSetting();

    @Test
    void seed() {
        draw("import-seed", each -> each.onFiles(List.of(SAMPLES.resolve("env/seed.env"))));
    }

    @Test
    void mixed() {
        draw("import-mixed", each -> paste(each, MIXED));
    }

    @Test
    void revealedAndNewNamespace() {
        draw(
                "import-revealed",
                controller -> {
                    paste(controller, MIXED);
                    var source = controller.sources().getFirst();
                    source.onTarget("company.new-team");
                    source.onReveal(source.model().rows().getLast());
                });
    }

    @Test
    void changed() {
        draw(
                "import-changed",
                controller -> {
                    paste(controller, MIXED);
                    var source = controller.sources().getFirst();
                    source.onReveal(source.model().rows().get(1));
                });
    }

    @Test
    void fixed() {
        draw(
                "import-fixed",
                controller -> {
                    paste(controller, MIXED);
                    var source = controller.sources().getFirst();
                    var row = source.model().rows().get(3);
                    var problem = row.row().problems().getFirst();
                    source.onFix(row, "SMTP_PASSWORD", problem.fixes().getFirst());
                });
    }

    @Test
    void everySampleAtOnce() {
        draw(
                "import-samples",
                each ->
                        each.onFiles(
                                List.of(
                                        SAMPLES.resolve("env/seed.env"),
                                        SAMPLES.resolve("env/seed.env_encoded"),
                                        SAMPLES.resolve("env/seed-macro.env"),
                                        SAMPLES.resolve("env/missing.env"),
                                        SAMPLES.resolve("env/kestra-examples.env"))));
    }

    @Test
    void seenByEachReader() {
        draw("import-seen", controller -> paste(controller, DISPUTED));
    }

    @Test
    void seenInClear() {
        draw(
                "import-seen-clear",
                controller -> {
                    paste(controller, DISPUTED);
                    var source = controller.sources().getFirst();
                    source.onReveal(source.model().rows().getFirst());
                });
    }

    @Test
    void compose() {
        draw(
                "import-compose",
                each -> each.onFiles(List.of(SAMPLES.resolve("compose/kestra-examples.yml"))));
    }

    @Test
    void many() {
        var text =
                IntStream.range(0, 5_000)
                        .mapToObj(each -> "SOME_RATHER_LONG_KEY_FOR_A_SERVICE_" + each + "=v")
                        .collect(Collectors.joining("\n"));
        draw("import-many", each -> paste(each, text));
    }

    @Test
    void unreadable() {
        draw("import-unreadable", each -> each.onFiles(List.of(SAMPLES)));
    }

    @Test
    void refusedAsAWhole() {
        draw(
                "import-refused",
                controller -> {
                    paste(controller, "A=1\nB=\"never closed\nC=3\n");
                    controller.sources().getFirst().onTarget("Wrong Name");
                });
    }

    @Test
    void empty() {
        draw("import-empty", controller -> paste(controller, ""));
    }

    @Test
    void reading() {
        setting.sample.tasks.hold();
        draw("import-reading", each -> paste(each, MIXED));
    }

    private void paste(ImportController controller, String text) {
        setting.clipboard.put(text, false);
        controller.onPaste();
    }

    private void draw(String name, Consumer<ImportController> prepare) {
        Pictures.of(
                name,
                1000,
                640,
                () -> {
                    var controller = setting.controller();
                    prepare.accept(controller);
                    return controller.root();
                });
    }
}
