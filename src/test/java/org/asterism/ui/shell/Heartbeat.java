package org.asterism.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Knocks at the window's thread all the time, and remembers how long it once took to answer. */
final class Heartbeat implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private volatile boolean stopped;
    private volatile long asked;
    private volatile double longest;
    private volatile double busiest;
    private long worked;

    private Heartbeat() {}

    static Heartbeat start() {
        Heartbeat heart = new Heartbeat();
        Thread.ofPlatform().daemon().start(heart::beat);
        return heart;
    }

    /**
     * Milliseconds that the window's thread worked without answering, at most, since this was asked last. That is the
     * longest pause on a machine with nothing else to do.
     */
    double busiest() {
        double pause = busiest;
        busiest = 0;
        longest = 0;
        return pause;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "longest pause %.0f ms, of which it worked %.0f ms", longest, busiest);
    }

    private void beat() {
        while (!stopped) {
            if (asked == 0) {
                asked = System.nanoTime();
                Platform.runLater(this::answer);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void answer() {
        long now = THREADS.getCurrentThreadCpuTime();
        busiest = worked == 0 ? 0 : Math.max(busiest, (now - worked) / 1e6);
        worked = now;
        longest = Math.max(longest, (System.nanoTime() - asked) / 1e6);
        asked = 0;
    }

    @Override
    public void close() {
        stopped = true;
    }
}
