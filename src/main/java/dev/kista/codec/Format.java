package dev.kista.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// How secrets are written down. `id` is what the command line calls it.
///
/// Each says what it [carries][#carried()] where nothing else is asked for: formats whose consumer
/// is a container carry what Kestra reads, the others the secrets themselves. To add a format, add
/// a constant here and its reader or writer in a package of its own; the compiler names the few
/// places in `exchange` that choose between them.
public enum Format {
    /// `KEY=value`, read by a [Dialect]. Plain.
    ENV("env", Carried.PLAIN, ".env", Use.BOTH),
    /// `SECRET_KEY=<base64>` a line: what Kestra reads. Encoded, and never anything else.
    ENCODED("encoded", Carried.ENCODED, ".env_encoded", Use.BOTH),
    /// `SECRET_KEY={{ "value" | base64encode }}`: documented, and not decoded by Kestra. Plain
    /// values under Kestra's names.
    MACRO("macro", Carried.PLAIN, ".env_macro", Use.BOTH),
    /// A Compose file, or its `environment:` as a mapping, of `SECRET_KEY: "<base64>"`. Encoded;
    /// every `$` is doubled, because Compose replaces it in any quotes.
    COMPOSE("compose", Carried.ENCODED, "docker-compose.secrets.yml", Use.BOTH),
    /// The same as a list of `- "SECRET_KEY=<base64>"`.
    COMPOSE_LIST("compose-list", Carried.ENCODED, "docker-compose.secrets.yml", Use.BOTH),
    /// A Compose `env_file:` reference together with the encoded file it names.
    COMPOSE_ENV_FILE("compose-env-file", Carried.ENCODED, "docker-compose.secrets.yml", Use.WRITE),
    /// A Compose file with one service and its `environment:`, to be given to `docker compose` as a
    /// second file. Encoded. It names no image, so that it cannot replace the one that is in use.
    COMPOSE_SERVICE("compose-service", Carried.ENCODED, "docker-compose.secrets.yml", Use.WRITE),
    /// A Secret of Kubernetes for `envFrom`. Encoded: the cluster decodes `data` once and Kestra
    /// again, so there it is base64 of base64; in `stringData` it is base64 once.
    KUBERNETES("kubernetes", Carried.ENCODED, "kestra-secrets.yaml", Use.BOTH),
    /// `extraEnv` in the values of a Helm chart. Encoded: it becomes the container's `env:` as it
    /// stands.
    HELM("helm", Carried.ENCODED, "values.secrets.yaml", Use.WRITE),
    /// `-e 'SECRET_KEY=<base64>'` for `docker run`, quoted for a shell. Encoded.
    DOCKER_ARGS("docker-args", Carried.ENCODED, "docker-args.txt", Use.WRITE),
    /// What `docker inspect` prints of a container; its `Config.Env` is read.
    DOCKER_INSPECT("docker-inspect", Carried.ENCODED, "inspect.json", Use.READ),
    /// `export KEY='value'` for bash, dash and any POSIX shell. Plain.
    SHELL("shell", Carried.PLAIN, "secrets.sh", Use.BOTH),
    /// `set -gx KEY 'value'` for fish. Plain.
    FISH("fish", Carried.PLAIN, "secrets.fish", Use.WRITE),
    /// `$env:KEY = 'value'` for PowerShell, in ASCII alone. Plain.
    POWERSHELL("powershell", Carried.PLAIN, "secrets.ps1", Use.WRITE),
    /// `EnvironmentFile=` of a systemd unit. Plain.
    SYSTEMD("systemd", Carried.PLAIN, "secrets.conf", Use.BOTH),
    /// One JSON object, key to plain value.
    JSON("json", Carried.PLAIN, "secrets.json", Use.BOTH),
    /// One YAML mapping, key to plain value, always in double quotes.
    YAML("yaml", Carried.PLAIN, "secrets.yaml", Use.BOTH),
    /// A `.properties` file of Java. Plain, in ASCII alone.
    PROPERTIES("properties", Carried.PLAIN, "secrets.properties", Use.BOTH),
    /// `kestra_namespace_secret` resources of Kestra's Terraform provider, for the Enterprise
    /// Edition. Plain values, because its API encodes them itself; keys as Kestra has them,
    /// upper-case without prefix.
    TERRAFORM("terraform", Carried.PLAIN, "secrets.tf", Use.WRITE);

    /// Which way a format goes.
    private enum Use {
        READ,
        WRITE,
        BOTH
    }

    /// Made for one consumer, which takes nothing else.
    private static final Set<Format> FIXED = Set.of(ENCODED, MACRO, COMPOSE_ENV_FILE, TERRAFORM);

    private final String id;
    private final Carried carried;
    private final String fileName;
    private final Use use;

    Format(String id, Carried carried, String fileName, Use use) {
        this.id = id;
        this.carried = carried;
        this.fileName = fileName;
        this.use = use;
    }

    public String id() {
        return id;
    }

    /// What it holds unless somebody asks for the other.
    public Carried carried() {
        return carried;
    }

    /// Whether it holds nothing else than that.
    public boolean isFixed() {
        return FIXED.contains(this);
    }

    /// What a file of this format is usually called.
    public String fileName() {
        return fileName;
    }

    /// Those that can be read, in the order in which they are offered.
    public static List<Format> readable() {
        return Arrays.stream(values()).filter(each -> each.use != Use.WRITE).toList();
    }

    /// Those that can be written, in the order in which they are offered.
    public static List<Format> writable() {
        return Arrays.stream(values()).filter(each -> each.use != Use.READ).toList();
    }
}
