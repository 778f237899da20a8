package dev.kista.codec.compose.patch;

import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.Token;

import java.util.TreeMap;
import java.util.TreeSet;

/// Hands tokens on to the parser and remembers those whose places the parser's events do not tell:
/// the dashes of sequences, and where scalars begin behind their anchors and tags.
final class RecordingScanner implements Scanner {
    private final Scanner scanner;
    private final CodePoints offsets;
    private final TreeSet<Integer> dashes = new TreeSet<>();
    private final TreeMap<Integer, Integer> properties = new TreeMap<>();

    RecordingScanner(Scanner scanner, CodePoints offsets) {
        this.scanner = scanner;
        this.offsets = offsets;
    }

    /// The last dash before an offset.
    int dashBefore(int offset) {
        var dash = dashes.lower(offset);
        return dash == null ? offset : dash;
    }

    /// Where the anchor and the tag of a node end; its start if it has none.
    int propertiesEnd(int start, int count) {
        var end = start;
        var next = properties.ceilingEntry(start);
        for (var i = 0; i < count && next != null; i++) {
            end = next.getValue();
            next = properties.higherEntry(next.getKey());
        }
        return end;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        return scanner.checkToken(choices);
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return scanner.checkToken(choice);
    }

    @Override
    public Token peekToken() {
        return scanner.peekToken();
    }

    @Override
    public boolean hasNext() {
        return scanner.hasNext();
    }

    @Override
    public Token next() {
        var token = scanner.next();
        switch (token.getTokenId()) {
            case BlockEntry -> dashes.add(offsets.start(token));
            case Anchor, Tag -> properties.put(offsets.start(token), offsets.end(token));
            default -> {}
        }
        return token;
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
