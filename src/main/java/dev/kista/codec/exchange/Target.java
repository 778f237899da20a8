package dev.kista.codec.exchange;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.FormatWriter;
import dev.kista.codec.compose.ComposeWriter;
import dev.kista.codec.compose.EnvFileReference;
import dev.kista.codec.compose.ServiceWriter;
import dev.kista.codec.dotenv.EnvText;
import dev.kista.codec.encoded.EncodedWriter;
import dev.kista.codec.flatyaml.YamlWriter;
import dev.kista.codec.json.JsonWriter;
import dev.kista.codec.kubernetes.HelmWriter;
import dev.kista.codec.kubernetes.KubernetesWriter;
import dev.kista.codec.macro.MacroWriter;
import dev.kista.codec.properties.PropertiesWriter;
import dev.kista.codec.shell.DockerArgsWriter;
import dev.kista.codec.shell.FishWriter;
import dev.kista.codec.shell.PowerShellWriter;
import dev.kista.codec.shell.ShellWriter;
import dev.kista.codec.terraform.TerraformWriter;

/// A format together with who reads it: the one place where formats find their writers.
record Target(Sink sink, FormatWriter writer) {
    /// @throws IllegalArgumentException if the format can only be read
    static Target of(Format format, WriteOptions options) {
        return new Target(sink(format, options), writer(format, options));
    }

    private static Sink sink(Format format, WriteOptions options) {
        return switch (format) {
            case ENCODED, COMPOSE_ENV_FILE -> Sink.KESTRA;
            case MACRO -> Sink.KESTRA_IN_CLEAR;
            case TERRAFORM -> Sink.NAMESPACE;
            default ->
                    options.carried().orElse(format.carried()) == Carried.ENCODED
                            ? Sink.KESTRA
                            : Sink.PROGRAM;
        };
    }

    private static FormatWriter writer(Format format, WriteOptions options) {
        return switch (format) {
            case ENV -> new EnvText(options.dialect());
            case SYSTEMD -> new EnvText(Dialect.SYSTEMD);
            case ENCODED -> new EncodedWriter();
            case MACRO -> new MacroWriter();
            case COMPOSE -> ComposeWriter.MAPPING;
            case COMPOSE_LIST -> ComposeWriter.LIST;
            case COMPOSE_ENV_FILE -> new EnvFileReference();
            case COMPOSE_SERVICE ->
                    new ServiceWriter(options.name().orElse(ServiceWriter.USUAL_NAME));
            case KUBERNETES ->
                    new KubernetesWriter(
                            options.name().orElse(KubernetesWriter.USUAL_NAME),
                            options.stringData());
            case HELM -> new HelmWriter();
            case DOCKER_ARGS -> new DockerArgsWriter();
            case SHELL -> new ShellWriter();
            case FISH -> new FishWriter();
            case POWERSHELL -> new PowerShellWriter();
            case JSON -> new JsonWriter();
            case YAML -> new YamlWriter();
            case PROPERTIES -> new PropertiesWriter();
            case DOCKER_INSPECT -> throw new IllegalArgumentException("only read: " + format);
            case TERRAFORM -> new TerraformWriter(options.namespace());
        };
    }
}
