package dev.kista.desktop.snippet;

import dev.kista.codec.Format;

import java.util.Arrays;
import java.util.Optional;

/// For whom a snippet is written, as the user chooses it. Compose has two forms of one thing.
enum Target {
    COMPOSE(Format.COMPOSE),
    COMPOSE_ENV_FILE(Format.COMPOSE_ENV_FILE),
    COMPOSE_SERVICE(Format.COMPOSE_SERVICE),
    ENCODED(Format.ENCODED),
    ENV(Format.ENV),
    KUBERNETES(Format.KUBERNETES),
    HELM(Format.HELM),
    DOCKER_ARGS(Format.DOCKER_ARGS),
    SHELL(Format.SHELL),
    FISH(Format.FISH),
    POWERSHELL(Format.POWERSHELL),
    SYSTEMD(Format.SYSTEMD),
    JSON(Format.JSON),
    YAML(Format.YAML),
    PROPERTIES(Format.PROPERTIES),
    TERRAFORM(Format.TERRAFORM),
    MACRO(Format.MACRO);

    private final Format format;

    Target(Format format) {
        this.format = format;
    }

    /// @param list whether Compose's `environment:` is a list
    Format format(boolean list) {
        return this == COMPOSE && list ? Format.COMPOSE_LIST : format;
    }

    /// Key of the message that names it.
    String messageKey() {
        return "snippet.target." + format.id();
    }

    /// The one that a format belongs to, if it is one to choose.
    static Optional<Target> of(Format format) {
        return Arrays.stream(values())
                .filter(each -> each.format(false) == format || each.format(true) == format)
                .findFirst();
    }
}
