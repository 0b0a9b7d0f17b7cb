package org.asterism.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Work that was handed to a {@link Runner}: its name, state, progress and, in the end, its result.
 *
 * <p>Safe to use from any thread. Listeners are called on the thread that made the change.
 */
public final class Task<T> implements Job {
    /** Where a task stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private static final double NANOS = 1e-9;

    private final String name;
    private final Work<T> work;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = State.WAITING;
    private final StageTimes times = new StageTimes();
    private volatile double progress;
    private volatile String stage = "";
    private volatile long started;
    private volatile long moved;
    private volatile long ended;
    private volatile boolean cancelled;

    Task(String name, Work<T> work) {
        this.name = name;
        this.work = work;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    /** How much is done, from 0 to 1. */
    public double progress() {
        return progress;
    }

    /** What is being done now; empty where the work does not say. */
    public String stage() {
        return stage;
    }

    /** How long each stage took so far. */
    public StageTimes times() {
        return times;
    }

    /** Seconds since the work began, or until it ended; 0 while it waits. */
    public double seconds() {
        return state == State.WAITING ? 0 : (now() - started) * NANOS;
    }

    /** Seconds since progress or stage changed last. */
    public double still() {
        return state == State.RUNNING ? (now() - moved) * NANOS : 0;
    }

    private long now() {
        return state == State.RUNNING ? System.nanoTime() : ended;
    }

    /** Completes with the value, or exceptionally with the failure or a {@link CancelledException}. */
    public CompletableFuture<T> result() {
        return result;
    }

    /** Waits for the result; failures are thrown as they were if unchecked, else wrapped. */
    public T join() {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Asks the work to stop; a task that has not started ends at once. */
    public void cancel() {
        cancelled = true;
        if (state == State.WAITING) {
            end(State.CANCELLED);
            result.completeExceptionally(new CancelledException());
        }
    }

    /** Calls the listener after every change of state, progress or stage. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void progress(double fraction) {
        moved = fraction == progress ? moved : System.nanoTime();
        progress = fraction;
        changed();
    }

    @Override
    public void stage(String text) {
        stage = text;
        moved = System.nanoTime();
        times.enter(text);
        changed();
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    void run() {
        if (state != State.WAITING || cancelled) {
            cancel();
            return;
        }
        started = System.nanoTime();
        moved = started;
        state = State.RUNNING;
        changed();
        try {
            T value = work.run(this);
            check();
            end(State.DONE);
            result.complete(value);
        } catch (CancelledException e) {
            end(State.CANCELLED);
            result.completeExceptionally(e);
        } catch (Throwable e) {
            end(State.FAILED);
            result.completeExceptionally(e);
        }
    }

    private void end(State last) {
        times.enter("");
        ended = state == State.WAITING ? started : System.nanoTime();
        state = last;
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
