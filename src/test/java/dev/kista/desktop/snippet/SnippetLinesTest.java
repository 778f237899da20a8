package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Format;
import dev.kista.desktop.snippet.SnippetSpan.Role;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class SnippetLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ENV;DB=\"a=b\";DB;\"a=b\"",
                "ENCODED;SECRET_DB=cGFzcw==;SECRET_DB;cGFzcw==",
                "MACRO;SECRET_DB={{ \"x\" | base64encode }};SECRET_DB;{{ \"x\" | base64encode }}",
                "COMPOSE;  SECRET_DB: \"cGFzcw==\";SECRET_DB; \"cGFzcw==\"",
                "COMPOSE;environment:;environment;``",
                "COMPOSE_LIST;  - \"SECRET_DB=cGFzcw==\";SECRET_DB;cGFzcw==\"",
                "JSON;  \"DB\": \"a:b\",;\"DB\"; \"a:b\",",
                "ENV;# a=b;``;``",
                "JSON;{;``;``",
                "KUBERNETES;  SECRET_DB: \"eA==\";SECRET_DB; \"eA==\"",
                "HELM;    value: \"eA==\";value; \"eA==\"",
                "DOCKER_ARGS;-e 'SECRET_DB=eA==' \\;SECRET_DB;eA==' \\",
                "SHELL;export DB='x y';DB;'x y'",
                "FISH;set -gx DB 'x y';DB;'x y'",
                "POWERSHELL;$env:DB = 'x' + [char]0x00E9;DB;'x' + [char]0x00E9",
                "POWERSHELL;${env:a.b} = 'x';a.b;'x'",
                "PROPERTIES;db.user=x;db.user;x",
                "TERRAFORM;  secret_key   = \"DB\";secret_key;\"DB\"",
                "TERRAFORM;resource \"kestra_namespace_secret\" \"db\" {;``;``",
            })
    void tellsKeyFromValueAndKeepsEveryCharacter(
            Format format, String line, String key, String value) {
        var spans = SnippetLines.of(format).spans(line);
        assertEquals(line, spans.stream().map(SnippetSpan::text).collect(Collectors.joining()));
        assertEquals(key, text(spans, Role.KEY));
        assertEquals(value, text(spans, Role.VALUE));
    }

    private static String text(List<SnippetSpan> spans, Role role) {
        return spans.stream()
                .filter(each -> each.role() == role)
                .map(SnippetSpan::text)
                .collect(Collectors.joining());
    }
}
