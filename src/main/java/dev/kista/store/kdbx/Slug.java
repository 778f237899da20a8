package dev.kista.store.kdbx;

import java.util.ArrayList;
import java.util.Base64;

/// A text of random length that every save writes anew into the custom data of the file, so that
/// the length of the compressed file tells nobody how well two texts compress together.
final class Slug {
    static final String NAME = "kista.slug";

    private Slug() {}

    static Raw.Element fresh() {
        var text = Base64.getEncoder().encodeToString(Crypto.random(Crypto.randomBetween(32, 512)));
        return Raw.Element.of(
                Tags.ITEM, Raw.Element.text(Tags.KEY, NAME), Raw.Element.text(Tags.VALUE, text));
    }

    /// The same custom data with the slug replaced.
    static Raw.Element renewed(Raw.Element customData) {
        var content = new ArrayList<Raw>();
        for (var each : customData.content()) {
            if (!(each instanceof Raw.Element item) || !item.childText(Tags.KEY).equals(NAME)) {
                content.add(each);
            }
        }
        content.add(fresh());
        return new Raw.Element(customData.name(), customData.attributes(), content);
    }
}
