package org.asterism.ui.stability;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes out of a trial, told to the window as it comes; of several that wait for it only the last. */
final class Findings {
    private final Executor window;
    private final Consumer<Found> show;
    private final AtomicReference<@Nullable Found> waiting = new AtomicReference<>();

    /** @param show called on the window's thread */
    Findings(Executor window, Consumer<Found> show) {
        this.window = window;
        this.show = show;
    }

    /** Takes what was found so far, on any thread. */
    void add(Found found) {
        if (waiting.getAndSet(found) == null) {
            window.execute(this::tell);
        }
    }

    private void tell() {
        Found found = waiting.getAndSet(null);
        if (found != null) {
            show.accept(found);
        }
    }
}
