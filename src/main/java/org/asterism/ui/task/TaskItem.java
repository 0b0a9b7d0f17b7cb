package org.asterism.ui.task;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.job.StageTimes.Stage;
import org.asterism.job.Task;

/** One running task as the status line shows it. Changes arrive on the window's thread, at most one at a time. */
public final class TaskItem {
    private static final double LEAST_PROGRESS = 0.05;
    private static final double LONG = 10;

    private final Task<?> task;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper(this, "stage", "");

    TaskItem(Task<?> task, Executor window) {
        this.task = task;
        AtomicBoolean pending = new AtomicBoolean();
        task.onChange(() -> {
            if (pending.compareAndSet(false, true)) {
                window.execute(() -> {
                    pending.set(false);
                    refresh();
                });
            }
        });
        refresh();
    }

    public String name() {
        return task.name();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public Task.State state() {
        return task.state();
    }

    /** How long it has been at work. */
    public double seconds() {
        return task.seconds();
    }

    /** Seconds until it is done, if it goes on as before; NaN where nobody can tell. */
    public double remaining() {
        double done = task.progress();
        return done < LEAST_PROGRESS ? Double.NaN : task.seconds() * (1 - done) / done;
    }

    /** Whether neither progress nor stage has changed for long. */
    public boolean straggles() {
        return task.still() > LONG;
    }

    /** How long each stage took so far. */
    public List<Stage> stages() {
        return task.times().stages();
    }

    public void cancel() {
        task.cancel();
    }

    private void refresh() {
        progress.set(task.progress());
        stage.set(task.stage());
    }
}
