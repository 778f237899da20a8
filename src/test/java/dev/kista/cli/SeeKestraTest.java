package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.kestra.RealKestra;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What `kista see --as kestra` prints, beside what Kestra's own class finds.
class SeeKestraTest {
    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("SECRET_PLAIN", "cGFzc3dvcmQ=");
        VARIABLES.put("SECRET_lower_case", "bG93ZXI=");
        VARIABLES.put("SECRET_WITH-DASH.DOT", "ZGFzaA==");
        VARIABLES.put("SECRET_EMPTY", "");
        VARIABLES.put("SECRET_WRAPPED", "cGFz\r\nc3dv\ncmQ=\n");
        VARIABLES.put("SECRET_BLANK", "cGFz c3dvcmQ=");
        VARIABLES.put("SECRET_TAB", "cGFzc3dvcmQ=\t");
        VARIABLES.put("SECRET_URL_SAFE", "_-__");
        VARIABLES.put("SECRET_UNPADDED", "cGFzc3dvcmQ");
        VARIABLES.put("SECRET_OVERPADDED", "cGFzc3dvcmQ==");
        VARIABLES.put("SECRET_BEHIND_PADDING", "cGFzc3dvcmQ=x");
        VARIABLES.put("SECRET_QUOTED", "'cGFzc3dvcmQ='");
        VARIABLES.put("SECRET_TEXT", "admin");
        VARIABLES.put("SECRET_LUCKY_TEXT", "password");
        VARIABLES.put("SECRET_ONE_DIGIT", "a");
        VARIABLES.put("SECRET_MACRO", "{{ 'x' | base64encode }}");
        VARIABLES.put("SECRET_LINE", "eAo=");
        VARIABLES.put("SECRET_BYTES", "/w==");
        VARIABLES.put("SECRET_EMOJI", "8J+YgA==");
        VARIABLES.put("secret_small", "c21hbGw=");
        VARIABLES.put("SECRETS_OTHER", "b3RoZXI=");
        VARIABLES.put("PLAIN", "plain");
    }

    @Test
    void printsWhatKestraFinds() throws Exception {
        var file = new StringBuilder();
        VARIABLES.forEach((name, value) -> file.append(line(name, value)));
        var run = new CliRun().in(file.toString()).run("see", "--as", "kestra", "-").exits(0);
        var printed = new TreeMap<String, String>();
        JsonMapper.builder()
                .build()
                .readTree(run.out())
                .properties()
                .forEach(each -> printed.put(each.getKey(), each.getValue().asString()));
        var keys = new TreeSet<String>();
        VARIABLES
                .keySet()
                .forEach(
                        each ->
                                keys.add(
                                        each.replaceFirst("(?i)SECRETS?_", "")
                                                .toUpperCase(Locale.ROOT)));
        var found = RealKestra.read(VARIABLES, keys);
        assertTrue(found.size() > 8, "too few to compare");
        assertEquals(found, printed);
    }

    /// In Compose's double quotes.
    private static String line(String name, String value) {
        var escaped = value.replace("\r", "\\r").replace("\n", "\\n");
        return name + "=\"" + escaped + "\"\n";
    }
}
