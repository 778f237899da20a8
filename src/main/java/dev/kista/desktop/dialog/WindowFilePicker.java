package dev.kista.desktop.dialog;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The platform's own file windows. Each opens where the last one ended.
public final class WindowFilePicker implements FilePicker {
    private final Supplier<@Nullable Window> owner;
    private Path folder = Path.of(System.getProperty("user.home"));

    /// @param owner the window that the choice belongs to, at the time it is made
    public WindowFilePicker(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, Kind... kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openSeveral(String title, Kind... kinds) {
        var files = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        return files == null
                ? List.of()
                : files.stream().flatMap(each -> chosen(each).stream()).toList();
    }

    @Override
    public Optional<Path> save(String title, String name, Kind... kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title, Kind... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        for (var kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        var path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder = parent);
        return path;
    }
}
