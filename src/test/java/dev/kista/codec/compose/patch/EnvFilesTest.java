package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.env|a.env|true",
                "./a.env|a.env|true",
                "a.env|././a.env|true",
                "../a.env|a.env|false",
                "'a$$b'|a$b|true",
                "'a$b'|a$b|true",
                "A.env|a.env|false",
                "[b.env, ./a.env]|a.env|true",
                "[{path: a.env, required: false}]|a.env|true",
                "[{file: a.env}]|a.env|false",
                "[[a.env]]|a.env|false",
                "{path: a.env}|a.env|false",
                "[]|a.env|false",
                "~|a.env|false"
            })
    void knowsAFileInEveryFormThatNamesIt(String yaml, String path, boolean named) {
        assertEquals(named, EnvFiles.names(Yaml.at(Yaml.root("a: " + yaml), "a"), path));
    }

    @ParameterizedTest
    @CsvSource({"'x: &x a.env\na: *x'", "'x: &x [a.env]\na: *x'", "'x: &x a.env\na: [*x]'"})
    void followsReferences(String yaml) {
        assertEquals(true, EnvFiles.names(Yaml.at(Yaml.root(yaml), "a"), "a.env"));
    }
}
