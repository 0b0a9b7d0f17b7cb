package org.asterism.bench;

import java.util.concurrent.TimeUnit;
import org.asterism.job.Job;
import org.asterism.session.folder.Session;
import org.asterism.session.result.Choice;
import org.asterism.session.result.SessionResult;
import org.asterism.session.result.SimulatedSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All findings of a session of 60 plots, 5000 points each, and 50 people. To beat: 2 s, and 200 ms per new answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SessionBenchmark {
    private Session whole = SimulatedSession.of(0, 0, 0);
    private Session before = whole;
    private SessionResult found = SessionResult.of(whole, Choice.USUAL, Job.QUIET);

    @Setup
    public void make() {
        whole = SimulatedSession.of(60, 5000, 50);
        before = SimulatedSession.withoutAnswer(whole, 3, "plot-5");
        found = SessionResult.of(before, Choice.USUAL, Job.QUIET);
    }

    @Benchmark
    public SessionResult open() {
        return SessionResult.of(whole, Choice.USUAL, Job.QUIET);
    }

    @Benchmark
    public SessionResult oneMoreAnswer() {
        return found.next(whole, Choice.USUAL, Job.QUIET);
    }
}
