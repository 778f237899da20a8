package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

/// Every kind of node comes back as it was put in.
class NodeTableTest {
    @Test
    void keepsEveryNumberOfEveryKind() {
        var table = new NodeTable(0);
        var wanted = new ArrayList<EnvNode>();
        for (var i = 0; i < 100; i++) {
            wanted.add(new EnvNode.Blank(i, i + 1));
            wanted.add(new EnvNode.Comment(i, i + 2));
            wanted.add(new EnvNode.Malformed(i, i + 3));
            wanted.add(new EnvNode.Inherited(i, i + 4, i + 5, i + 6));
            for (var quote : Quote.values()) {
                wanted.add(new EnvNode.Assignment(i, i + 7, i + 1, i + 2, i + 3, i + 4, quote));
            }
        }
        table.addAll(wanted);
        assertEquals(wanted, table);
    }
}
