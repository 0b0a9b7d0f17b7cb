package org.asterism.ui.plot;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests in a thread of its own; a request that has not begun when a newer one comes is dropped.
 *
 * <p>The thread ends when it has rested for a while.
 *
 * @param <Q> a request
 * @param <A> an answer
 */
final class Newest<Q, A> {
    private static final int IDLE_SECONDS = 5;

    private final Function<Q, A> work;
    private final BiConsumer<Q, A> done;
    private final ThreadPoolExecutor thread;
    private final AtomicReference<@Nullable Q> newest = new AtomicReference<>();

    /**
     * @param name of the thread
     * @param done is given what was asked and the answer, on the JavaFX thread
     */
    Newest(String name, Function<Q, A> work, BiConsumer<Q, A> done) {
        this.work = work;
        this.done = done;
        thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        thread.allowCoreThreadTimeOut(true);
    }

    void ask(Q request) {
        if (newest.getAndSet(request) == null) {
            thread.execute(this::answer);
        }
    }

    private void answer() {
        Q request = newest.getAndSet(null);
        if (request != null) {
            A answer = work.apply(request);
            Platform.runLater(() -> done.accept(request, answer));
        }
    }
}
