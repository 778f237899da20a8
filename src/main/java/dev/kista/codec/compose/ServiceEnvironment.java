package dev.kista.codec.compose;

import dev.kista.codec.Dialect;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;

import org.snakeyaml.engine.v2.nodes.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The environment that Compose gives the container of a service: its `env_file`s in their order,
/// `environment:` over them, everything interpolated.
public final class ServiceEnvironment {
    private final EnvFiles files;
    private final ProjectEnvironment project;
    private final List<ServiceReading.Finding> findings = new ArrayList<>();

    /// What `environment:` says.
    private final SequencedMap<String, Variable> own = new LinkedHashMap<>();

    /// What the files say.
    private final SequencedMap<String, ServiceReading.Found> filed = new LinkedHashMap<>();

    private ServiceEnvironment(EnvFiles files, ProjectEnvironment project) {
        this.files = files;
        this.project = project;
    }

    /// Which service of a file is meant.
    ///
    /// @param name empty if the file has but one
    /// @param kestra whether, of several, the only one that runs Kestra is meant without a name
    public record Choice(Optional<String> name, boolean kestra) {}

    /// Never throws for bad text.
    ///
    /// @param text the Compose file
    /// @param environment Compose's own environment
    public static ServiceReading read(
            String text, Choice service, EnvFiles files, EnvLookup environment) {
        var project = ProjectEnvironment.read(files, environment);
        if (project.refused()) {
            return new ServiceReading(List.of(), project.findings(), true);
        }
        var reader = new ServiceEnvironment(files, project);
        try {
            var root = YamlNodes.read(text);
            project.nameProject(root, files.folder());
            new ComposeTree(project).check(root);
            var layers =
                    new ServiceLayers(root, each -> ComposeTree.text(each, project))
                            .of(service.name(), service.kestra());
            layers.forEach(reader::environment);
            layers.forEach(reader::envFiles);
            return new ServiceReading(reader.merged(), reader.findings, false);
        } catch (ComposeRefused refused) {
            reader.findings.add(new ServiceReading.Finding(null, refused.problem()));
            return new ServiceReading(List.of(), reader.findings, true);
        } catch (FileStop stop) {
            return new ServiceReading(List.of(), reader.findings, true);
        }
    }

    private void environment(Node service) {
        var block = YamlNodes.field(service, "environment");
        if (block.isPresent()) {
            var reader = new EnvironmentBlock(project);
            reader.read(block.get()).forEach(each -> own.put(each.name(), each));
            reader.problems().forEach(each -> findings.add(new ServiceReading.Finding(null, each)));
        }
    }

    private void envFiles(Node service) {
        var node = YamlNodes.field(service, "env_file");
        if (node.isPresent()) {
            EnvFileEntry.of(node.get(), each -> ComposeTree.text(each, project))
                    .forEach(this::envFile);
        }
    }

    private void envFile(EnvFileEntry entry) {
        switch (files.beside(entry.path())) {
            case EnvFiles.Content.Text text -> envFile(entry, text.text());
            case EnvFiles.Content.Unreadable unreadable -> {
                findings.add(new ServiceReading.Finding(entry.path(), unreadable.problem()));
                throw new FileStop();
            }
            case EnvFiles.Content.Missing _ -> {
                if (entry.required()) {
                    throw new ComposeRefused(
                            "compose.env-file-missing", entry.at(), null, entry.path());
                }
            }
        }
    }

    private void envFile(EnvFileEntry entry, String text) {
        var dialect = entry.raw() ? Dialect.DOCKER : Dialect.COMPOSE;
        var reading = new EnvReader().read(text, dialect, this::lookup, this::earlier);
        reading.problems().stream()
                .filter(each -> each.isError() || !reading.refused())
                .forEach(each -> findings.add(new ServiceReading.Finding(entry.path(), each)));
        if (reading.refused()) {
            throw new FileStop();
        }
        for (var each : reading.variables()) {
            if (each.value() != null) {
                filed.put(each.name(), new ServiceReading.Found(entry.path(), each));
            }
        }
    }

    /// What `${NAME}` in an env file is, before anything that stands in env files.
    private Optional<String> lookup(String name) {
        return project.value(name)
                .or(() -> Optional.ofNullable(own.get(name)).map(Variable::value));
    }

    private Optional<String> earlier(String name) {
        return Optional.ofNullable(filed.get(name)).map(each -> each.variable().value());
    }

    private List<ServiceReading.Found> merged() {
        Map<String, ServiceReading.Found> all = new LinkedHashMap<>(filed);
        for (var each : own.values()) {
            var hidden = all.put(each.name(), new ServiceReading.Found(null, each));
            if (each.value() == null) {
                var code = hidden == null ? "compose.unset" : "compose.unset-hides";
                findings.add(
                        new ServiceReading.Finding(
                                null, Problem.warning(code, each.at(), each.name())));
            }
        }
        return List.copyOf(all.values());
    }

    /// An env file is such that Compose starts nothing; the reason is among the findings.
    private static final class FileStop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FileStop() {
            super("", null, false, false);
        }
    }
}
