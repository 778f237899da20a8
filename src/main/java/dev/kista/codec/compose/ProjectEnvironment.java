package dev.kista.codec.compose;

import dev.kista.codec.Dialect;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where Compose looks variables up: in its own environment, then in `.env` beside the Compose file
/// or in the files that `COMPOSE_ENV_FILES` names. None of it enters a container by itself.
final class ProjectEnvironment implements EnvLookup {
    private static final String USUAL = ".env";
    private static final Set<String> TRUE = Set.of("1", "t", "T", "true", "True", "TRUE");

    private final EnvLookup process;
    private final Map<String, String> files = new HashMap<>();
    private final List<ServiceReading.Finding> findings = new ArrayList<>();
    private String projectName = "";
    private boolean refused;

    private ProjectEnvironment(EnvLookup process) {
        this.process = process;
    }

    static ProjectEnvironment read(EnvFiles files, EnvLookup process) {
        var project = new ProjectEnvironment(process);
        var named = process.value("COMPOSE_ENV_FILES").orElse("");
        if (!named.isEmpty()) {
            for (var each : named.split(",")) {
                project.add(each, files.here(each), true);
            }
        } else if (!process.value("COMPOSE_DISABLE_ENV_FILE").filter(TRUE::contains).isPresent()) {
            project.add(USUAL, files.beside(USUAL), false);
        }
        return project;
    }

    private void add(String name, EnvFiles.Content content, boolean required) {
        switch (content) {
            case EnvFiles.Content.Text text -> add(name, text.text());
            case EnvFiles.Content.Unreadable unreadable -> refuse(name, unreadable.problem());
            case EnvFiles.Content.Missing _ -> {
                if (required) {
                    refuse(
                            name,
                            Problem.error("compose.env-file-missing", Position.START, null, name));
                }
            }
        }
    }

    private void add(String name, String text) {
        var reading = new EnvReader().read(text, Dialect.COMPOSE, process, this::ofFiles);
        if (reading.refused()) {
            refused = true;
            reading.problems().stream()
                    .filter(Problem::isError)
                    .forEach(each -> findings.add(new ServiceReading.Finding(name, each)));
        }
        for (var each : reading.variables()) {
            var value = each.value();
            if (value != null) {
                files.put(each.name(), value);
            }
        }
    }

    private void refuse(String name, Problem problem) {
        refused = true;
        findings.add(new ServiceReading.Finding(name, problem));
    }

    /// Takes the project's name from the Compose file or, without one there, from its folder.
    /// Compose has it as a variable wherever nothing else sets that.
    void nameProject(Node root, String folder) {
        var named = YamlNodes.field(root, "name").orElse(null);
        projectName =
                named instanceof ScalarNode scalar
                        ? ComposeTree.text(scalar, this)
                        : normalized(folder);
    }

    private static String normalized(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^-_a-z0-9]", "")
                .replaceFirst("^[-_]+", "");
    }

    /// Whether a file is such that every command of Compose stops.
    boolean refused() {
        return refused;
    }

    List<ServiceReading.Finding> findings() {
        return findings;
    }

    private Optional<String> ofFiles(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public Optional<String> value(String name) {
        return process.value(name).or(() -> ofFiles(name)).or(() -> ofProject(name));
    }

    private Optional<String> ofProject(String name) {
        return name.equals("COMPOSE_PROJECT_NAME") && !projectName.isEmpty()
                ? Optional.of(projectName)
                : Optional.empty();
    }
}
