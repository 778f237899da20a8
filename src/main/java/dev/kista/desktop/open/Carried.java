package dev.kista.desktop.open;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What was cut or copied, to be pasted into another namespace of the same vault: ids only. It
/// stays where it is until then, and nothing of it reaches the clipboard.
///
/// What the user copies elsewhere afterwards is newer, and what they mean by pasting. FX thread
/// only.
public final class Carried {
    /// What is carried.
    public sealed interface Load {
        record Nothing() implements Load {}

        record OfNamespace(UUID id, boolean cut) implements Load {}

        record OfSecrets(List<UUID> ids, boolean cut) implements Load {
            public OfSecrets {
                ids = List.copyOf(ids);
            }
        }
    }

    private final ReadOnlyObjectWrapper<Load> load =
            new ReadOnlyObjectWrapper<>(new Load.Nothing());
    private Supplier<BooleanSupplier> mark = () -> () -> true;
    private BooleanSupplier newest = () -> true;

    Carried() {}

    /// @param next notes what is on the clipboard, and tells later whether nothing else was copied
    ///   since
    public void watch(Supplier<BooleanSupplier> next) {
        mark = next;
    }

    public ReadOnlyObjectProperty<Load> loadProperty() {
        return load.getReadOnlyProperty();
    }

    public Load load() {
        return load.get();
    }

    /// Whether nothing was copied in another program since.
    public boolean isNewest() {
        return newest.getAsBoolean();
    }

    public void takeNamespace(UUID id, boolean cut) {
        take(new Load.OfNamespace(id, cut));
    }

    public void takeSecrets(Collection<UUID> ids, boolean cut) {
        take(new Load.OfSecrets(List.copyOf(ids), cut));
    }

    /// What was cut was pasted.
    public void drop() {
        load.set(new Load.Nothing());
    }

    private void take(Load next) {
        newest = mark.get();
        load.set(next);
    }
}
