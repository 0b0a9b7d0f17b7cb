package org.asterism.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.asterism.job.Job;
import org.asterism.session.folder.Session;
import org.asterism.session.folder.SessionFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Reading the folder of a session of 50 people, 60 plots and 5000 points a plot, and reading it again after one more
 * answer. To beat: 2 s and 200 ms, with the dashboard's figures on top.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SessionBenchmark {
    private Path folder = Path.of("none");
    private SessionFolder opened = new SessionFolder(folder);
    private SessionData data;
    private int person;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("asterism-session");
        data = SessionData.write(folder, 50, 60, 5000);
        opened = new SessionFolder(folder);
        opened.read(Job.QUIET);
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public Session open() {
        return SessionFolder.read(folder, Job.QUIET);
    }

    /** With the recording of the answer itself. */
    @Benchmark
    public Session update() {
        data.answerAgain(person++ % 50);
        return opened.read(Job.QUIET);
    }

    @Benchmark
    public boolean watch() {
        return opened.changed();
    }
}
