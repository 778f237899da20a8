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
    private final String headerHash;
    private final BinaryPool binaries;
    private final List<MetaPart> meta = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Raw.Element> beforeGroup = new ArrayList<>();
    private final List<Raw.Element> root = new ArrayList<>();
    private final List<Raw.Element> further = new ArrayList<>();
    private final List<DeletedId> deleted = new ArrayList<>();
    private List<Raw.Attribute> fileAttributes = List.of();
    private List<Raw.Attribute> metaAttributes = List.of();
    private List<Raw.Attribute> rootAttributes = List.of();
    private List<Raw.Attribute> deletedAttributes = List.of();
    private @Nullable Namespace top;

    private ContentReader(XmlInput in, InnerHeader header, String headerHash) {
        this.headerHash = headerHash;
        this.in = in;
        this.header = header;
        this.binaries = BinaryPool.of(header.binaries());
    }

    /// @param headerHash what a file of version 3 should say in its content about its header; empty
    ///   for later versions, which authenticate the header otherwise
    static Vault read(XmlInput in, InnerHeader header, String headerHash) throws KdbxException {
        return new ContentReader(in, header, headerHash).vault();
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
                        List.copyOf(beforeGroup),
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
                    Tags.RECYCLE_BIN_CHANGED,
                    Tags.MASTER_KEY_CHANGED -> {
                var attributes = in.attributes();
                var text = OldTimes.renewed(name, in.text());
                texts.putIfAbsent(name, text);
                meta.add(new MetaPart.Known(name, attributes, text));
            }
            case Tags.BINARIES -> in.children(child -> OldBinary.read(in, child, binaries));
            case Tags.HEADER_HASH -> headerHash(in.text());
            default -> meta.add(new MetaPart.Kept(OldTimes.renewed(in.raw())));
        }
    }

    private void headerHash(String text) throws KdbxException {
        if (!headerHash.isEmpty() && !text.strip().equals(headerHash)) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "header");
        }
    }

    private void rootChild(String name) throws KdbxException {
        switch (name) {
            case Tags.GROUP -> {
                if (top != null) {
                    throw in.damaged();
                }
                top = GroupReader.read(in, binaries);
            }
            case Tags.DELETED_OBJECTS -> {
                deletedAttributes = in.attributes();
                in.children(this::deletedObject);
            }
            default -> (top == null ? beforeGroup : root).add(in.raw());
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
        var standard = HistoryLimits.DEFAULT;
        return new HistoryLimits(
                Math.clamp(
                        number(Tags.HISTORY_MAX_ITEMS, standard.maxItems()), -1, Integer.MAX_VALUE),
                Math.max(-1, number(Tags.HISTORY_MAX_SIZE, standard.maxBytes())));
    }

    private long number(String name, long missing) {
        return NumberText.parse(texts.getOrDefault(name, "")).orElse(missing);
    }

    private List<Binary> looseBinaries(Namespace namespace) {
        if (binaries.all().isEmpty()) {
            return List.of();
        }
        var used = new IdentityHashMap<Binary, Boolean>();
        Binaries.of(namespace).forEach(each -> used.put(each, true));
        return binaries.all().stream().filter(each -> !used.containsKey(each)).toList();
    }
}
