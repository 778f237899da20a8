package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "a", "__", "A1", "PATH", "uid", "if", "HISTSIZE", "SECRET_UID"})
    void holdsOrdinaryNamesAndSuchAsDifferByCaseFromSpecialOnes(String name) {
        assertEquals(true, ShellNames.canHold(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1A",
                "A-B",
                "A.B",
                "A B",
                "Ä",
                "A\n",
                "A=",
                "A+",
                "a[0]",
                "UID",
                "EUID",
                "PPID",
                "SHELLOPTS",
                "_",
                "RANDOM",
                "SECONDS",
                "LINENO",
                "OPTIND"
            })
    void holdsNothingThatAShellCannotNameOrWorksOutItself(String name) {
        assertEquals(false, ShellNames.canHold(name));
    }

    @ParameterizedTest
    @CsvSource({
        "PATH, true", "IFS, true", "LD_PRELOAD, true", "LD_, true", "DYLD_INSERT_LIBRARIES, true",
        "path, false", "MY_PATH, false", "LD, false", "ld_preload, false", "'', false"
    })
    void knowsNamesThatAShellOrItsLoaderObeys(String name, boolean telling) {
        assertEquals(telling, ShellNames.isTelling(name));
    }

    @ParameterizedTest
    @CsvSource({
        "if, true",
        "'{', true",
        "[[, true",
        "!, true",
        "time, true",
        "IF, false",
        "'if ', false",
        "[, false",
        "export, false",
        "'', false"
    })
    void knowsWordsThatBeginAConstruct(String word, boolean reserved) {
        assertEquals(reserved, ShellNames.isReserved(word));
    }
}
