package org.asterism.workspace.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts a test program in a Java of its own, which can be killed. */
public final class ChildJava {
    private ChildJava() {}

    /** Starts the main class with what this Java has on its paths; what it prints comes in one stream. */
    public static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        return start(classPath(), main, options, arguments);
    }

    /** Starts the main class with other paths. */
    public static Process start(String classPath, Class<?> main, List<String> options, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The folders and jars that this Java has on its paths. */
    public static String classPath() {
        String separator = System.getProperty("path.separator");
        String paths = String.join(
                separator,
                Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                        .map(name -> System.getProperty(name, ""))
                        .filter(path -> !path.isEmpty())
                        .toList());
        return Path.of("target", "test-classes").toAbsolutePath() + separator + paths;
    }
}
