package dev.kista.codec.compose.patch;

import java.util.List;

/// The entries of a mapping or the items of a sequence, as stretches of the file that come and go.
///
/// @param collection the mapping or sequence
/// @param all in the order of the text
record Parts(YamlNode collection, List<Part> all) {
    /// One entry or item.
    ///
    /// @param start where its key or its dash stands
    /// @param last the node that it ends with
    record Part(int start, YamlNode last, int firstEvent, int afterEvent) {
        int end() {
            return last.place().end();
        }
    }

    Parts {
        all = List.copyOf(all);
    }

    static Parts of(YamlNode.Mapping mapping) {
        return new Parts(
                mapping,
                mapping.entries().stream()
                        .map(
                                each ->
                                        new Part(
                                                each.key().place().start(),
                                                each.value(),
                                                each.key().place().firstEvent(),
                                                each.value().place().afterEvent()))
                        .toList());
    }

    static Parts of(YamlNode.Sequence sequence) {
        return new Parts(
                sequence,
                sequence.items().stream()
                        .map(
                                each ->
                                        new Part(
                                                each.dash(),
                                                each.value(),
                                                each.value().place().firstEvent(),
                                                each.value().place().afterEvent()))
                        .toList());
    }

    boolean isFlow() {
        return switch (collection) {
            case YamlNode.Mapping mapping -> mapping.isFlow();
            case YamlNode.Sequence sequence -> sequence.isFlow();
            case YamlNode.Scalar ignored -> false;
            case YamlNode.Alias ignored -> false;
        };
    }

    int size() {
        return all.size();
    }

    Part get(int index) {
        return all.get(index);
    }

    /// The event before which something new at the front is reported.
    int firstEvent() {
        return collection.place().firstEvent() + 1;
    }
}
