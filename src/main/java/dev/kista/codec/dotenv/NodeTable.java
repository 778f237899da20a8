package dev.kista.codec.dotenv;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/// Nodes as seven numbers each. A large file has a million of them, of which hardly ever one is
/// asked for; as objects they would take more room than the file.
final class NodeTable extends AbstractList<EnvNode> implements RandomAccess {
    private static final int WIDTH = 7;
    private static final int BLANK = -1;
    private static final int COMMENT = -2;
    private static final int INHERITED = -3;
    private static final int MALFORMED = -4;
    private static final Quote[] QUOTES = Quote.values();

    private int[] numbers;
    private int count;

    /// @param capacity how many nodes there may well be
    NodeTable(int capacity) {
        numbers = new int[capacity * WIDTH];
    }

    void add(int start, PlainLine line) {
        put(
                line.quote().ordinal(),
                start,
                line.writtenEnd(),
                line.nameStart(),
                line.nameEnd(),
                line.writtenStart(),
                line.writtenEnd());
    }

    @Override
    public boolean add(EnvNode node) {
        switch (node) {
            case EnvNode.Assignment(
                            var start,
                            var end,
                            var nameStart,
                            var nameEnd,
                            var valueStart,
                            var valueEnd,
                            var quote) ->
                    put(quote.ordinal(), start, end, nameStart, nameEnd, valueStart, valueEnd);
            case EnvNode.Inherited(var start, var end, var nameStart, var nameEnd) ->
                    put(INHERITED, start, end, nameStart, nameEnd, 0, 0);
            case EnvNode.Malformed(var start, var end) -> put(MALFORMED, start, end, 0, 0, 0, 0);
            case EnvNode.Comment(var start, var end) -> put(COMMENT, start, end, 0, 0, 0, 0);
            case EnvNode.Blank(var start, var end) -> put(BLANK, start, end, 0, 0, 0, 0);
        }
        return true;
    }

    private void put(
            int kind,
            int start,
            int end,
            int nameStart,
            int nameEnd,
            int valueStart,
            int valueEnd) {
        var at = count * WIDTH;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(8, count + count / 2) * WIDTH);
        }
        numbers[at] = kind;
        numbers[at + 1] = start;
        numbers[at + 2] = end;
        numbers[at + 3] = nameStart;
        numbers[at + 4] = nameEnd;
        numbers[at + 5] = valueStart;
        numbers[at + 6] = valueEnd;
        count++;
    }

    @Override
    public EnvNode get(int index) {
        var at = index * WIDTH;
        var start = numbers[at + 1];
        var end = numbers[at + 2];
        return switch (numbers[at]) {
            case BLANK -> new EnvNode.Blank(start, end);
            case COMMENT -> new EnvNode.Comment(start, end);
            case MALFORMED -> new EnvNode.Malformed(start, end);
            case INHERITED -> new EnvNode.Inherited(start, end, numbers[at + 3], numbers[at + 4]);
            default ->
                    new EnvNode.Assignment(
                            start,
                            end,
                            numbers[at + 3],
                            numbers[at + 4],
                            numbers[at + 5],
                            numbers[at + 6],
                            QUOTES[numbers[at]]);
        };
    }

    @Override
    public int size() {
        return count;
    }
}
