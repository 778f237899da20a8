import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Brings the classes of a jar that are older than Java 6 to the format of Java 8, in place. What
/// they do stays the same.
///
/// Such classes carry no stack maps: Java must verify them in its slower way, and keeps none of
/// them in its cache of classes that are ready. In Kista that is picocli, and a third of the time
/// that a command takes.
///
/// `java packaging/StackMaps.java JAR...`
final class StackMaps {
    private static final int FIRST_WITH_MAPS = ClassFile.JAVA_6_VERSION;
    private static final int NEW = ClassFile.JAVA_8_VERSION;
    private static final ClassTransform NEWER =
            ClassTransform.endHandler(builder -> builder.withVersion(NEW, 0))
                    .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));

    private StackMaps() {}

    static void main(String[] jars) throws IOException {
        for (var jar : jars) {
            try (var files =
                    FileSystems.newFileSystem(
                            URI.create("jar:" + Path.of(jar).toUri()), Map.<String, Object>of())) {
                var root = files.getRootDirectories().iterator().next();
                var changed = renew(root);
                if (changed > 0) {
                    IO.println("%s: %d".formatted(Path.of(jar).getFileName(), changed));
                }
            }
        }
    }

    private static int renew(Path root) throws IOException {
        var format =
                ClassFile.of(
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(type -> open(root, type))
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
        var changed = 0;
        try (var all = Files.walk(root)) {
            for (var file : (Iterable<Path>) all.filter(StackMaps::isClass)::iterator) {
                var old = format.parse(Files.readAllBytes(file));
                if (old.majorVersion() < FIRST_WITH_MAPS) {
                    Files.write(file, format.transformClass(old, NEWER));
                    changed++;
                }
            }
        }
        return changed;
    }

    /// For the types that two ways of a method bring together.
    ///
    /// @return null for a class that another jar has
    private static InputStream open(Path root, ClassDesc type) {
        var name = type.descriptorString();
        var file = root.resolve(name.substring(1, name.length() - 1) + ".class");
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class");
    }
}
