package dev.kista.store.kdbx;

import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads one `Group` element with everything below it.
final class GroupReader implements XmlInput.ChildReader {
    private final XmlInput in;
    private final BinaryPool binaries;
    private final List<GroupPart> parts = new ArrayList<>();
    private final List<Namespace> children = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private @Nullable UUID id;
    private @Nullable UUID formerParent;
    private String name = "";
    private String description = "";
    private Times times = TimesReader.Result.MISSING.times();

    private GroupReader(XmlInput in, BinaryPool binaries) {
        this.in = in;
        this.binaries = binaries;
    }

    static Namespace read(XmlInput in, BinaryPool binaries) throws KdbxException {
        return new GroupReader(in, binaries).namespace();
    }

    private Namespace namespace() throws KdbxException {
        var attributes = in.attributes();
        in.children(this);
        return new Namespace(
                id == null ? UUID.randomUUID() : id,
                name,
                description,
                children,
                secrets,
                times,
                formerParent,
                new GroupExtras(attributes, parts));
    }

    @Override
    public void read(String child) throws KdbxException {
        switch (child) {
            case Tags.GROUP -> children.add(read(in, binaries));
            case Tags.ENTRY -> secrets.add(EntryReader.read(in, binaries));
            case Tags.ID -> {
                place(child);
                id = IdText.parse(in.text()).orElseThrow(in::damaged);
            }
            case Tags.NAME -> {
                place(child);
                name = in.text();
            }
            case Tags.NOTES -> {
                place(child);
                description = in.text();
            }
            case Tags.PREVIOUS_PARENT -> {
                place(child);
                formerParent =
                        IdText.parse(in.text())
                                .filter(each -> !each.equals(IdText.NONE))
                                .orElse(null);
            }
            case Tags.TIMES -> {
                var result = TimesReader.read(in);
                times = result.times();
                parts.add(new GroupPart.Timed(result.form()));
            }
            default -> parts.add(new GroupPart.Kept(in.raw()));
        }
    }

    private void place(String child) {
        parts.add(in.shared(new GroupPart.Place(child, in.attributes())));
    }
}
