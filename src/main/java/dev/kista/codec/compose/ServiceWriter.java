package dev.kista.codec.compose;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.YamlText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes a Compose file of one service that has nothing but its `environment:`.
///
/// `docker compose -f docker-compose.yml -f this` adds it to the service of that name. There is no
/// `image:` in it on purpose: it would replace the one, and the version, that is in use.
public final class ServiceWriter implements FormatWriter {
    /// What the service is called in Kestra's own Compose file.
    public static final String USUAL_NAME = "kestra";

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]+");

    private final String service;

    public ServiceWriter(String service) {
        this.service = service;
    }

    @Override
    public List<Problem> check(List<NamedValue> values) {
        var problems = new ArrayList<>(ComposeWriter.MAPPING.check(values));
        if (!NAME.matcher(service).matches()) {
            problems.add(Problem.error("compose.service-name", null, null));
        }
        return problems;
    }

    @Override
    public String text(List<NamedValue> values) {
        var block = ComposeWriter.MAPPING.text(values);
        return "# docker compose -f docker-compose.yml -f docker-compose.secrets.yml up -d\n"
                + "services:\n  "
                + YamlText.key(service)
                + ":\n"
                + block.indent(4);
    }
}
