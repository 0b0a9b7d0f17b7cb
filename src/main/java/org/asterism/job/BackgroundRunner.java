package org.asterism.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs tasks on a few daemon threads, first come first served. */
public final class BackgroundRunner implements Runner, AutoCloseable {
    private final ExecutorService threads;

    /** @param parallel how many tasks may run at once, at least 1 */
    public BackgroundRunner(int parallel) {
        threads = Executors.newFixedThreadPool(
                parallel, Thread.ofPlatform().daemon().name("task-", 1).factory());
    }

    @Override
    public <T> Task<T> submit(String name, Work<T> work) {
        Task<T> task = new Task<>(name, work);
        threads.execute(task::run);
        return task;
    }

    /** Takes no more tasks and interrupts the running ones. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
