package org.asterism.ui.task;

import java.util.function.Consumer;
import org.asterism.job.Task;
import org.asterism.job.Work;
import org.jspecify.annotations.Nullable;

/**
 * Latest request wins: a newer request cancels the one before, whose outcome then reaches nobody.
 *
 * <p>The newest starts when the one before has stopped, so that a fast series of requests, such as while the plot is
 * dragged, never has more than one of them at work. Use one for each view that is recomputed when its input changes.
 */
public final class Latest {
    private final TasksModel tasks;
    private @Nullable Task<?> current;
    private @Nullable Runnable waiting;
    private boolean working;
    private int request;

    public Latest(TasksModel tasks) {
        this.tasks = tasks;
    }

    /** As {@link TasksModel#start(String, Work, Consumer, Consumer)}, for the newest request only and beside other work. */
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        cancel();
        int mine = request;
        Runnable start = () -> launch(name, work, ending(mine, done), ending(mine, failed));
        if (working) {
            waiting = start;
        } else {
            start.run();
        }
    }

    public void cancel() {
        request++;
        waiting = null;
        if (current != null) {
            current.cancel();
        }
    }

    /** Work may have ended before this returns. */
    private <T> void launch(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        working = true;
        Task<T> task = tasks.preview(name, work, done, failed);
        current = working ? task : null;
    }

    private <T> Consumer<T> ending(int asked, Consumer<T> next) {
        return value -> {
            working = false;
            current = null;
            if (asked == request) {
                next.accept(value);
            } else if (waiting != null) {
                Runnable start = waiting;
                waiting = null;
                start.run();
            }
        };
    }
}
