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

    private final String name;
    private final Work<T> work;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = State.WAITING;
    private volatile double progress;
    private volatile String stage = "";
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
        progress = fraction;
        changed();
    }

    @Override
    public void stage(String text) {
        stage = text;
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
        state = last;
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
