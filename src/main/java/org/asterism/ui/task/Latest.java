package org.asterism.ui.task;

import java.util.function.Consumer;
import org.asterism.job.Task;
import org.asterism.job.Work;
import org.jspecify.annotations.Nullable;

/**
 * Latest request wins: a newer request cancels the one before, whose outcome then reaches nobody.
 *
 * <p>Use one for each view that is recomputed when its input changes.
 */
public final class Latest {
    private final TasksModel tasks;
    private @Nullable Task<?> current;
    private int request;

    public Latest(TasksModel tasks) {
        this.tasks = tasks;
    }

    /** As {@link TasksModel#start(String, Work, Consumer, Consumer)}, for the newest request only. */
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        cancel();
        int mine = request;
        current = tasks.start(name, work, newest(mine, done), newest(mine, failed));
    }

    public void cancel() {
        request++;
        if (current != null) {
            current.cancel();
        }
    }

    private <T> Consumer<T> newest(int asked, Consumer<T> next) {
        return value -> {
            if (asked == request) {
                next.accept(value);
            }
        };
    }
}
