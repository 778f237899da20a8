package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;

import java.util.List;

class OtherReadersTest {
    private final SampleVault sample = new SampleVault().secret("a", "KEY", "\"x y\"", "");
    private final SnippetModel model = new SnippetModel();
    private final OtherReaders readers =
            new OtherReaders(model, new FakeSnippets(), sample.tasks, sample.messages);

    @Test
    void namesWhoWouldReadAPlainEnvFileDifferently() {
        model.targetProperty().set(Target.ENV);
        look();
        assertEquals(List.of("KEY"), model.others().getFirst().keys());
        assertFalse(model.others().toString().contains("x y"));
    }

    @Test
    void asksNobodyOfOtherFormats() {
        model.targetProperty().set(Target.JSON);
        look();
        assertEquals(List.of(), model.others());
        assertEquals(List.of(), sample.tasks.titles());
    }

    @Test
    void forgetsWhatWasFoundAndWhatIsOnTheWay() {
        model.targetProperty().set(Target.ENV);
        look();
        readers.forget();
        assertEquals(List.of(), model.others());
        sample.tasks.hold();
        look();
        readers.forget();
        sample.tasks.release();
        assertEquals(List.of(), model.others());
    }

    @Test
    void saysNothingWhereTheFileCannotBeWritten() {
        sample.secret("a", "NUL", "\0", "");
        model.targetProperty().set(Target.ENV);
        look();
        assertEquals(List.of(), model.others());
    }

    private void look() {
        readers.look(sample.session.vault(), NamespacePath.of("a"));
    }
}
