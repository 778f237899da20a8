package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Format;
import dev.kista.codec.NamedValue;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.List;

class EnvFileReferenceTest {
    private final EnvFileReference writer = new EnvFileReference();

    @Test
    void namesTheFileThatTheEncodedFormIsUsuallyWrittenTo() {
        var node = YamlNodes.child(YamlNodes.read(writer.text(List.of())), "env_file");
        var entries = EnvFileEntry.of(node.orElseThrow(), ScalarNode::getValue);
        assertEquals(Format.ENCODED.fileName(), entries.getFirst().path());
        assertEquals(true, entries.getFirst().required());
        assertEquals(1, entries.size());
    }

    @Test
    void holdsNothingOfTheSecrets() {
        var values = List.of(new NamedValue("SECRET_A", "aHVudGVyMg=="));
        assertEquals(writer.text(List.of()), writer.text(values));
        assertEquals(List.of(), writer.check(values));
    }
}
