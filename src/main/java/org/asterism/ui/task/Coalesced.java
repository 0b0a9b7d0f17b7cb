package org.asterism.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does something on the window's thread soon after it was asked for, once for all that asked meanwhile. Any thread. */
public final class Coalesced {
    private final Executor window;
    private final Runnable work;
    private final AtomicBoolean pending = new AtomicBoolean();

    /** @param window runs code on the window's thread */
    public Coalesced(Executor window, Runnable work) {
        this.window = window;
        this.work = work;
    }

    public void request() {
        if (pending.compareAndSet(false, true)) {
            window.execute(() -> {
                pending.set(false);
                work.run();
            });
        }
    }
}
