package org.asterism.ui.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.job.CancelledException;
import org.asterism.job.Runner;
import org.asterism.job.Task;
import org.asterism.job.Work;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * All background work of the window: starts it, lists it, brings results back to the window's thread.
 *
 * <p>Failures become a {@link Message}; nothing that was open is touched by them.
 */
public final class TasksModel {
    private static final System.Logger LOG = System.getLogger(TasksModel.class.getName());

    private static final int REMEMBERED = 20;

    private final Runners runners;
    private final Executor window;
    private final ObservableList<TaskItem> items = FXCollections.observableArrayList();
    private final ObservableList<TaskItem> shown = FXCollections.unmodifiableObservableList(items);
    private final ObservableList<EndedTask> ended = FXCollections.observableArrayList();
    private final ObservableList<EndedTask> remembered = FXCollections.unmodifiableObservableList(ended);
    private final ReadOnlyObjectWrapper<@Nullable Message> message = new ReadOnlyObjectWrapper<>(this, "message");

    /** @param window runs code on the window's thread; {@code Runnable::run} in tests */
    public TasksModel(Runners runners, Executor window) {
        this.runners = runners;
        this.window = window;
    }

    /** The tasks that wait or run, oldest first. */
    public ObservableList<TaskItem> items() {
        return shown;
    }

    /** The last tasks that somebody asked for and that have ended, the newest first. */
    public ObservableList<EndedTask> ended() {
        return remembered;
    }

    /** What the banner says now; null where there is nothing to say. */
    public ReadOnlyObjectProperty<@Nullable Message> messageProperty() {
        return message.getReadOnlyProperty();
    }

    public void say(Message said) {
        message.set(said);
    }

    public void dismiss() {
        message.set(null);
    }

    /** With one runner for all work. */
    public TasksModel(Runner runner, Executor window) {
        this(Runners.both(runner), window);
    }

    /** Starts work; {@code done} gets the result on the window's thread, unless it failed or was cancelled. */
    public <T> Task<T> start(String name, Work<T> work, Consumer<T> done) {
        return start(runners.asked(), name, work, done, failure -> say(Message.error(failure)), () -> {});
    }

    /** As above, with a place for the words that say why it failed, or that somebody cancelled it. */
    public <T> Task<T> start(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        return start(runners.asked(), name, work, done, failed, () -> failed.accept(cancelled(name)));
    }

    /** As above, of which only the newest is wanted: it waits for no other work. */
    <T> Task<T> preview(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        return start(runners.previews(), name, work, done, failed, () -> failed.accept(cancelled(name)));
    }

    /** Looks at what may have changed, such as a folder, again and again: so short that it is not listed. */
    public <T> void watch(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        var _ = runners.previews()
                .submit(name, work)
                .result()
                .whenComplete((value, failure) -> window.execute(() -> {
                    if (failure == null) {
                        done.accept(value);
                    } else {
                        failed.accept(words(name, failure));
                    }
                }));
    }

    private static String cancelled(String name) {
        return Messages.text("task.cancelled", name);
    }

    private <T> Task<T> start(
            Runner runner, String name, Work<T> work, Consumer<T> done, Consumer<String> failed, Runnable cancelled) {
        Task<T> task = runner.submit(name, work);
        TaskItem item = new TaskItem(task, window);
        items.add(item);
        var _ = task.result()
                .whenComplete((value, failure) -> window.execute(() -> {
                    items.remove(item);
                    if (runner.equals(runners.asked())) {
                        remember(EndedTask.of(task));
                    }
                    if (failure == null) {
                        done.accept(value);
                    } else if (failure instanceof CancelledException) {
                        cancelled.run();
                    } else {
                        failed.accept(words(name, failure));
                    }
                }));
        return task;
    }

    private void remember(EndedTask task) {
        ended.addFirst(task);
        if (ended.size() > REMEMBERED) {
            ended.removeLast();
        }
    }

    public void cancelAll() {
        items.forEach(TaskItem::cancel);
    }

    private static String words(String name, Throwable failure) {
        if (failure instanceof InvalidInputException) {
            return String.valueOf(failure.getMessage());
        }
        LOG.log(System.Logger.Level.ERROR, name, failure);
        return switch (failure) {
            case OutOfMemoryError _ -> Messages.text("task.out-of-memory", name);
            default -> Messages.text("task.failed", name, failure.getClass().getSimpleName());
        };
    }
}
