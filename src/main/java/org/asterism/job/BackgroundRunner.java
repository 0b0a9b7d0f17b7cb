package org.asterism.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Runs tasks on daemon threads of its own, first come first served.
 *
 * <p>What a task splits by {@link Parallel} stays on these threads too, so that the tasks of one runner never wait for
 * those of another.
 */
public final class BackgroundRunner implements Runner, AutoCloseable {
    private final ExecutorService queue;
    private final ForkJoinPool threads;

    /**
     * @param name of its threads
     * @param atOnce how many tasks may run at once, at least 1
     */
    public BackgroundRunner(String name, int atOnce) {
        queue = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        threads = new ForkJoinPool(
                Math.max(atOnce, Runtime.getRuntime().availableProcessors()), pool -> worker(pool, name), null, false);
    }

    private static ForkJoinWorkerThread worker(ForkJoinPool pool, String name) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName(name + "-worker-" + thread.getPoolIndex());
        return thread;
    }

    @Override
    public <T> Task<T> submit(String name, Work<T> work) {
        Task<T> task = new Task<>(name, work);
        queue.execute(() -> threads.submit(task::run).quietlyJoin());
        return task;
    }

    /** Takes no more tasks and interrupts the running ones. */
    @Override
    public void close() {
        queue.shutdownNow();
        threads.shutdownNow();
    }
}
