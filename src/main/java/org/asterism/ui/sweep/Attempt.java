package org.asterism.ui.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.asterism.ui.task.Coalesced;

/** A sweep that was started, with what it found so far. */
final class Attempt {
    private final Plan plan;
    private final List<Row> found = new ArrayList<>();
    private final Coalesced tell;

    /** @param news gets this on the window's thread after some rows were found */
    Attempt(Plan plan, Executor window, Consumer<Attempt> news) {
        this.plan = plan;
        tell = new Coalesced(window, () -> news.accept(this));
    }

    Plan plan() {
        return plan;
    }

    /** Takes a row, on any thread. */
    void add(Row row) {
        synchronized (found) {
            found.add(row);
        }
        tell.request();
    }

    /** The rows so far, in the order of the values. */
    List<Row> rows() {
        synchronized (found) {
            return found.stream().sorted(Comparator.comparingInt(Row::place)).toList();
        }
    }
}
