package org.asterism.ui.task;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ProgressBar;
import org.asterism.job.StageTimes.Stage;
import org.asterism.job.Task;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** Tasks in words. */
final class TaskText {
    private static final double SHORT = 10;
    private static final double MINUTE = 60;

    private TaskText() {}

    /** How much is done as a bar shows it; before anything is, that it goes on. */
    static DoubleBinding progress(TaskItem item) {
        return Bindings.createDoubleBinding(
                () -> item.progressProperty().get() > 0
                        ? item.progressProperty().get()
                        : ProgressBar.INDETERMINATE_PROGRESS,
                item.progressProperty());
    }

    /** Such as "12 s so far, about 30 s left". */
    static String now(TaskItem item) {
        if (item.state() == Task.State.WAITING) {
            return Messages.text("task.waiting");
        }
        String time = time(item.seconds());
        if (item.straggles()) {
            return Messages.text("task.still", time);
        }
        return Double.isNaN(item.remaining())
                ? Messages.text("task.so-far", time)
                : Messages.text("task.left", time, time(item.remaining()));
    }

    static String ending(EndedTask task) {
        String time = time(task.seconds());
        return switch (task.state()) {
            case DONE -> Messages.text("task.done-in", time);
            case CANCELLED -> Messages.text("task.cancelled-after", time);
            default -> Messages.text("task.failed-after", time);
        };
    }

    static String stage(Stage stage) {
        if (stage.times() == 1) {
            return Messages.text("task.stage", stage.slowest(), time(stage.seconds()));
        }
        String repeated = Messages.text("task.stages", stage.name(), stage.times(), time(stage.seconds()));
        return stage.straggles()
                ? Messages.text("task.straggler", repeated, stage.slowest(), time(stage.longest()))
                : repeated;
    }

    private static String time(double seconds) {
        if (seconds < 1) {
            return Messages.text("task.seconds", Numbers.fixed(Math.max(0.01, seconds), 2));
        }
        if (seconds < SHORT) {
            return Messages.text("task.seconds", Numbers.fixed(seconds, 1));
        }
        return seconds < 2 * MINUTE
                ? Messages.text("task.seconds", Numbers.fixed(seconds, 0))
                : Messages.text("task.minutes", Numbers.fixed(seconds / MINUTE, 1));
    }
}
