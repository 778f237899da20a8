package dev.kista.store.kdbx;

import dev.kista.model.DeletedId;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads the whole document into a snapshot.
final class ContentReader {
    private final XmlInput in;
    private final InnerHeader header;
    private final List<MetaPart> meta = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Raw.Element> root = new ArrayList<>();
    private final List<Raw.Element> further = new ArrayList<>();
    private final List<DeletedId> deleted = new ArrayList<>();
    private List<Raw.Attribute> fileAttributes = List.of();
    private List<Raw.Attribute> metaAttributes = List.of();
    private List<Raw.Attribute> rootAttributes = List.of();
    private List<Raw.Attribute> deletedAttributes = List.of();
    private @Nullable Namespace top;

    private ContentReader(XmlInput in, InnerHeader header) {
        this.in = in;
        this.header = header;
    }

    static Vault read(XmlInput in, InnerHeader header) throws KdbxException {
        return new ContentReader(in, header).vault();
    }

    private Vault vault() throws KdbxException {
        in.document(Tags.FILE, this::file);
        var namespace = top;
        if (namespace == null) {
            throw in.damaged();
        }
        return new Vault(
                texts.getOrDefault(Tags.DATABASE_NAME, ""),
                namespace,
                trashId(namespace),
                deleted,
                historyLimits(),
                new VaultExtras(
                        fileAttributes,
                        metaAttributes,
                        rootAttributes,
                        deletedAttributes,
                        List.copyOf(meta),
                        List.copyOf(root),
                        List.copyOf(further),
                        header.further(),
                        looseBinaries(namespace)));
    }

    private void file(String name) throws KdbxException {
        fileAttributes = in.attributes();
        in.children(
                child -> {
                    switch (child) {
                        case Tags.META -> {
                            metaAttributes = in.attributes();
                            in.children(this::metaChild);
                        }
                        case Tags.ROOT -> {
                            rootAttributes = in.attributes();
                            in.children(this::rootChild);
                        }
                        default -> further.add(in.raw());
                    }
                });
    }

    private void metaChild(String name) throws KdbxException {
        switch (name) {
            case Tags.GENERATOR,
                    Tags.DATABASE_NAME,
                    Tags.DATABASE_NAME_CHANGED,
                    Tags.HISTORY_MAX_ITEMS,
                    Tags.HISTORY_MAX_SIZE,
                    Tags.RECYCLE_BIN_ENABLED,
                    Tags.RECYCLE_BIN_ID,
                    Tags.RECYCLE_BIN_CHANGED -> {
                var attributes = in.attributes();
                var text = in.text();
                texts.putIfAbsent(name, text);
                meta.add(new MetaPart.Known(name, attributes, text));
            }
            default -> meta.add(new MetaPart.Kept(in.raw()));
        }
    }

    private void rootChild(String name) throws KdbxException {
        switch (name) {
            case Tags.GROUP -> {
                if (top != null) {
                    throw in.damaged();
                }
                top = GroupReader.read(in, header.binaries());
            }
            case Tags.DELETED_OBJECTS -> {
                deletedAttributes = in.attributes();
                in.children(this::deletedObject);
            }
            default -> root.add(in.raw());
        }
    }

    private void deletedObject(String name) throws KdbxException {
        var raw = in.raw();
        var id = IdText.parse(raw.childText(Tags.ID)).orElseThrow(in::damaged);
        var when = TimeText.parse(raw.childText(Tags.DELETION_TIME)).orElse(Instant.EPOCH);
        deleted.add(new DeletedId(id, when));
    }

    /// A trash that is named but not there is none: one is made when something is deleted.
    private @Nullable UUID trashId(Namespace namespace) {
        return IdText.parse(texts.getOrDefault(Tags.RECYCLE_BIN_ID, ""))
                .filter(id -> namespace.children().stream().anyMatch(each -> each.id().equals(id)))
                .orElse(null);
    }

    private HistoryLimits historyLimits() {
        return new HistoryLimits(
                (int)
                        number(
                                Tags.HISTORY_MAX_ITEMS,
                                HistoryLimits.DEFAULT.maxItems(),
                                Integer.MAX_VALUE),
                number(Tags.HISTORY_MAX_SIZE, HistoryLimits.DEFAULT.maxBytes(), Long.MAX_VALUE));
    }

    private long number(String name, long missing, long most) {
        try {
            var text = texts.get(name);
            return text == null ? missing : Math.clamp(Long.parseLong(text.strip()), -1, most);
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    private List<Binary> looseBinaries(Namespace namespace) {
        var used = new IdentityHashMap<Binary, Boolean>();
        Binaries.of(namespace).forEach(each -> used.put(each, true));
        return header.binaries().stream().filter(each -> !used.containsKey(each)).toList();
    }
}
