package org.asterism.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.job.Task;

/** One running task as the status line shows it. Changes arrive on the window's thread, at most one at a time. */
public final class TaskItem {
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

    public void cancel() {
        task.cancel();
    }

    private void refresh() {
        progress.set(task.progress());
        stage.set(task.stage());
    }
}
