package dev.kista.service.see;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextBytes;
import dev.kista.codec.compose.EnvFiles;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SourceRefused;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The files around a Compose file, read from the disk when they are asked for. Blocking.
final class FolderFiles implements EnvFiles {
    private final Path folder;

    FolderFiles(Path composeFile) {
        var parent = composeFile.toAbsolutePath().getParent();
        this.folder = parent == null ? composeFile.toAbsolutePath() : parent;
    }

    @Override
    public Content beside(String path) {
        return read(folder, path);
    }

    @Override
    public Content here(String path) {
        return read(Path.of(""), path);
    }

    @Override
    public String folder() {
        var name = folder.normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private static Content read(Path start, String path) {
        try {
            var source = ImportSource.readRegular(start.resolve(path));
            try {
                return switch (TextBytes.decodeAny(source.bytes())) {
                    case TextBytes.Text text -> new Content.Text(text.text());
                    case TextBytes.Refused refused -> new Content.Unreadable(refused.problem());
                };
            } finally {
                source.wipe();
            }
        } catch (InvalidPathException e) {
            return new Content.Missing();
        } catch (SourceRefused e) {
            return e.reason() == SourceRefused.Reason.MISSING
                    ? new Content.Missing()
                    : new Content.Unreadable(unreadable(e));
        }
    }

    private static Problem unreadable(SourceRefused refused) {
        return Problem.error("see.unreadable", Position.START, null, refused.reason().code());
    }
}
