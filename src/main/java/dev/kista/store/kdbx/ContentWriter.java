package dev.kista.store.kdbx;

import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a snapshot as the whole document, `Meta` before `Root`.
final class ContentWriter {
    private final XmlOutput out;
    private final Vault vault;
    private final VaultExtras extras;
    private final String now;
    private final @Nullable Instant keyChanged;
    private final Set<String> written = new HashSet<>();

    private ContentWriter(XmlOutput out, Vault vault, Instant now, @Nullable Instant keyChanged) {
        this.keyChanged = keyChanged;
        this.out = out;
        this.vault = vault;
        this.extras = VaultExtras.of(vault.extras());
        this.now = TimeText.of(now);
    }

    /// @param keyChanged when the credentials were changed; `null` to leave what the file says
    static void write(
            XmlOutput out,
            Vault vault,
            Map<Binary, Integer> numbers,
            Instant now,
            @Nullable Instant keyChanged)
            throws IOException {
        new ContentWriter(out, vault, now, keyChanged).document(numbers);
    }

    private void document(Map<Binary, Integer> numbers) throws IOException {
        out.declaration();
        out.start(Tags.FILE, extras.fileAttributes());
        meta();
        out.start(Tags.ROOT, extras.rootAttributes());
        further(extras.beforeGroup());
        GroupWriter.write(out, numbers, vault.root());
        deleted();
        further(extras.root());
        out.end(Tags.ROOT);
        further(extras.further());
        out.end(Tags.FILE);
        out.finish();
    }

    private void meta() throws IOException {
        out.start(Tags.META, extras.metaAttributes());
        for (var part : extras.meta()) {
            switch (part) {
                case MetaPart.Known(String name, List<Raw.Attribute> attributes, String text) ->
                        known(name, attributes, text);
                case MetaPart.Kept(Raw.Element element) -> kept(element);
            }
        }
        known(Tags.GENERATOR, List.of(), "");
        known(Tags.DATABASE_NAME, List.of(), "");
        known(Tags.DATABASE_NAME_CHANGED, List.of(), now);
        if (keyChanged != null) {
            known(Tags.MASTER_KEY_CHANGED, List.of(), "");
        }
        known(Tags.RECYCLE_BIN_ENABLED, List.of(), "True");
        known(Tags.RECYCLE_BIN_ID, List.of(), "");
        known(Tags.RECYCLE_BIN_CHANGED, List.of(), now);
        known(Tags.HISTORY_MAX_ITEMS, List.of(), "");
        known(Tags.HISTORY_MAX_SIZE, List.of(), "");
        if (written.add(Tags.CUSTOM_DATA)) {
            out.raw(Raw.Element.of(Tags.CUSTOM_DATA, Slug.fresh()));
        }
        out.end(Tags.META);
    }

    private void known(String name, List<Raw.Attribute> attributes, String earlier)
            throws IOException {
        if (written.add(name)) {
            out.element(name, attributes, text(name, earlier));
        }
    }

    private String text(String name, String earlier) {
        return switch (name) {
            case Tags.GENERATOR -> "Kista";
            case Tags.DATABASE_NAME -> vault.name();
            case Tags.DATABASE_NAME_CHANGED ->
                    vault.name().equals(earlier(Tags.DATABASE_NAME)) ? earlier : now;
            case Tags.MASTER_KEY_CHANGED -> keyChanged == null ? earlier : TimeText.of(keyChanged);
            case Tags.RECYCLE_BIN_ENABLED -> hasNewTrash() ? "True" : earlier;
            case Tags.RECYCLE_BIN_ID -> trash(earlier);
            case Tags.RECYCLE_BIN_CHANGED -> hasNewTrash() ? now : earlier;
            case Tags.HISTORY_MAX_ITEMS -> NumberText.of(vault.historyLimits().maxItems(), earlier);
            default -> NumberText.of(vault.historyLimits().maxBytes(), earlier);
        };
    }

    private String trash(String earlier) {
        var trashId = vault.trashId();
        if (trashId != null) {
            return IdText.of(trashId);
        }
        return earlier.isEmpty() ? IdText.of(IdText.NONE) : earlier;
    }

    private boolean hasNewTrash() {
        var trashId = vault.trashId();
        return trashId != null && !IdText.of(trashId).equals(earlier(Tags.RECYCLE_BIN_ID).strip());
    }

    private String earlier(String name) {
        return extras.metaText(name);
    }

    private void kept(Raw.Element element) throws IOException {
        if (element.name().equals(Tags.CUSTOM_DATA) && written.add(Tags.CUSTOM_DATA)) {
            out.raw(Slug.renewed(element));
        } else {
            out.raw(element);
        }
    }

    private void deleted() throws IOException {
        out.start(Tags.DELETED_OBJECTS, extras.deletedAttributes());
        for (var each : vault.deleted()) {
            out.start(Tags.DELETED_OBJECT);
            out.element(Tags.ID, IdText.of(each.id()));
            out.element(Tags.DELETION_TIME, TimeText.of(each.when()));
            out.end(Tags.DELETED_OBJECT);
        }
        out.end(Tags.DELETED_OBJECTS);
    }

    private void further(List<Raw.Element> elements) throws IOException {
        for (var element : elements) {
            out.raw(element);
        }
    }
}
