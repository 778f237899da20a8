package dev.kista.service.settings;

import dev.kista.service.files.AtomicFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// One JSON object in a file. A damaged file is put aside, for nobody to lose what was in it, and
/// counts as empty; one that cannot be read counts as empty too and is left alone.
final class JsonFile {
    private static final System.Logger LOG = System.getLogger(JsonFile.class.getName());
    private static final long MAX_BYTES = 1024 * 1024;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    JsonFile(Path file) {
        this.file = file;
    }

    /// Every field that is there, also those that only a newer Kista knows.
    ObjectNode read() {
        try {
            if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
                return damaged();
            }
            var tree = MAPPER.readTree(Files.readAllBytes(file));
            return tree instanceof ObjectNode object ? object : damaged();
        } catch (NoSuchFileException e) {
            return MAPPER.createObjectNode();
        } catch (JacksonException e) {
            return damaged();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot read {0}: {1}", file, e.getClass().getSimpleName());
            return MAPPER.createObjectNode();
        }
    }

    void write(ObjectNode content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            AtomicFile.createFolder(folder);
        }
        AtomicFile.write(file, MAPPER.writeValueAsBytes(content));
    }

    private ObjectNode damaged() {
        var aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.log(Level.WARNING, "{0} is damaged and was kept as {1}", file, aside);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} is damaged and stays where it is", file);
        }
        return MAPPER.createObjectNode();
    }
}
