package dev.kista;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A main class of the tests in a JVM of its own, for what must not happen to this one: being
/// killed, having little memory, being looked through.
public final class ChildJava {
    private static final List<String> LIGHT =
            List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1");

    private ChildJava() {}

    /// Starts it; what it says on standard error is shown.
    ///
    /// @param options of the JVM
    public static Process start(Class<?> main, List<String> options, Object... arguments)
            throws IOException {
        return prepared(main, options, arguments).start();
    }

    /// As [#start], for who wants to say more about the process before.
    public static ProcessBuilder prepared(
            Class<?> main, List<String> options, Object... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIGHT);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static String classPath() {
        return Stream.of(
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("surefire.test.class.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
