package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.service.exchange.ExportScope;

import org.junit.jupiter.api.Test;

class ScopeArgumentsTest {
    @Test
    void takesANamespacesOwnSecretsUnlessToldOtherwise() {
        assertEquals(new ExportScope(false, false), chosen());
    }

    @Test
    void takesWhatIsInheritedAndWhatIsBelowEachByItself() {
        assertEquals(new ExportScope(true, false), chosen("--inherited"));
        assertEquals(new ExportScope(false, true), chosen("--below"));
        assertEquals(new ExportScope(true, true), chosen("--below", "--inherited"));
    }

    private static ExportScope chosen(String... arguments) {
        return CliSetting.parsed(new ScopeArguments(), arguments).chosen();
    }
}
