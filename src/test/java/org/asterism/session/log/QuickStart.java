package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.asterism.workspace.state.ChildJava;

/** Starts a test program in a Java of its own in a third of the usual time, with an archive of its loaded classes. */
final class QuickStart {
    private static final List<String> LIGHT = List.of("-XX:+UseSerialGC", "-Xmx128m");

    private final Class<?> main;
    private final String classPath;
    private final Path archive;

    private QuickStart(Class<?> main, String classPath, Path archive) {
        this.main = main;
        this.classPath = classPath;
        this.archive = archive;
    }

    /**
     * Runs a program once to its end, to see which classes it loads.
     *
     * @param folder for the archive
     */
    static QuickStart of(Class<?> main, Path folder, String... arguments) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String path : ChildJava.classPath().split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(path))) {
                jars.add(
                        jar(Path.of(path), folder.resolve(jars.size() + ".jar")).toString());
            } else if (path.contains("jackson")) {
                jars.add(path);
            }
        }
        QuickStart program = new QuickStart(main, String.join(File.pathSeparator, jars), folder.resolve("classes.jsa"));
        Process once = program.start("-XX:ArchiveClassesAtExit=", arguments);
        once.inputReader().lines().forEach(_ -> {});
        assertThat(once.onExit().join().exitValue()).isZero();
        return program;
    }

    Process start(String... arguments) throws IOException {
        return start("-XX:SharedArchiveFile=", arguments);
    }

    private Process start(String option, String... arguments) throws IOException {
        List<String> options = new ArrayList<>(LIGHT);
        options.add(option + archive);
        return ChildJava.start(classPath, main, options, arguments);
    }

    /** Archives hold only classes from jars. */
    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            zip.setLevel(0);
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, zip);
            }
        }
        return jar;
    }
}
