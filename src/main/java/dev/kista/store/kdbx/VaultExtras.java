package dev.kista.store.kdbx;

import dev.kista.model.Extras;

import java.util.List;

/// What a file holds besides its groups, in the order of the file.
///
/// @param root what stands in `Root` besides the top group and the list of what was deleted
/// @param innerFields fields of the inner header that Kista does not know
/// @param looseBinaries attachments that no entry refers to
record VaultExtras(
        List<Raw.Attribute> fileAttributes,
        List<Raw.Attribute> metaAttributes,
        List<Raw.Attribute> rootAttributes,
        List<Raw.Attribute> deletedAttributes,
        List<MetaPart> meta,
        List<Raw.Element> beforeGroup,
        List<Raw.Element> root,
        List<Raw.Element> further,
        List<HeaderField> innerFields,
        List<Binary> looseBinaries)
        implements Extras {
    static final VaultExtras NEW =
            new VaultExtras(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of());

    /// What to write for a vault, whoever made it.
    static VaultExtras of(Extras extras) {
        return extras instanceof VaultExtras ours ? ours : NEW;
    }

    VaultExtras withLooseBinaries(List<Binary> next) {
        return new VaultExtras(
                fileAttributes,
                metaAttributes,
                rootAttributes,
                deletedAttributes,
                meta,
                beforeGroup,
                root,
                further,
                innerFields,
                next);
    }

    VaultExtras withMeta(List<MetaPart> next) {
        return new VaultExtras(
                fileAttributes,
                metaAttributes,
                rootAttributes,
                deletedAttributes,
                next,
                beforeGroup,
                root,
                further,
                innerFields,
                looseBinaries);
    }

    /// The first text of that name in `Meta`; empty if there is none.
    String metaText(String name) {
        for (var part : meta) {
            if (part instanceof MetaPart.Known known && known.name().equals(name)) {
                return known.text();
            }
        }
        return "";
    }
}
