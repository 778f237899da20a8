package dev.kista.codec.compose.patch;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A Compose file and its services.
///
/// @param services in the order of the file
record ComposeFile(YamlDocument document, List<Service> services) {
    ComposeFile {
        services = List.copyOf(services);
    }

    static ComposeFile parse(String text) throws Refusal {
        var document = YamlDocument.parse(text);
        if (!(document.root() instanceof YamlNode.Mapping root)) {
            throw new Refusal(Problem.error("patch.no-services", Position.START, null));
        }
        Mappings.requireUniqueKeys(document, root);
        var entry = Mappings.own(root, "services");
        if (entry == null || !(entry.value().resolved() instanceof YamlNode.Mapping mapping)) {
            throw new Refusal(Problem.error("patch.no-services", Position.START, null));
        }
        Mappings.requireUniqueKeys(document, mapping);
        var services = new ArrayList<Service>();
        for (var each : mapping.entries()) {
            var name = each.name();
            if (name != null && !each.isMerge()) {
                services.add(new Service(name, each));
            }
        }
        return new ComposeFile(document, services);
    }

    /// The services with the given names, or without names those that run Kestra.
    List<Service> chosen(Set<String> names) throws Refusal {
        for (var each : names) {
            if (services.stream().noneMatch(service -> service.name().equals(each))) {
                throw new Refusal(
                        Problem.error("patch.no-such-service", null, null, each, serviceNames()));
            }
        }
        var result =
                services.stream()
                        .filter(
                                each ->
                                        names.isEmpty()
                                                ? each.runsKestra()
                                                : names.contains(each.name()))
                        .toList();
        if (result.isEmpty()) {
            throw new Refusal(Problem.error("patch.no-kestra-service", null, null, serviceNames()));
        }
        return result;
    }

    private String serviceNames() {
        return String.join(", ", services.stream().map(Service::name).toList());
    }
}
