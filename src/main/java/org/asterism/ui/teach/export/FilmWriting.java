package org.asterism.ui.teach.export;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.job.Task;
import org.asterism.report.animation.Film;
import org.asterism.report.animation.FilmFormat;
import org.asterism.ui.plot.PixelDrawing;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The work of writing pictures of steps: how far it is, and what came of it. */
final class FilmWriting {
    private final TasksModel tasks;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private @Nullable Task<?> task;

    FilmWriting(TasksModel tasks) {
        this.tasks = tasks;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How much is written, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What was written where, or why not; empty before. */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Says why there is no picture; empty to say nothing any more. */
    void say(String words) {
        outcome.set(words);
    }

    void start(Film film, FilmFormat format, Path output) {
        running.set(true);
        outcome.set("");
        String name = Messages.text("show.exporting");
        task = tasks.start(
                name,
                job -> film.write(
                        format, output, (sheet, scale, part) -> new PixelDrawing(sheet, scale).image(part), job),
                count -> written(output, count),
                this::failed);
        tasks.items().stream()
                .filter(item -> item.name().equals(name))
                .reduce((_, newest) -> newest)
                .ifPresent(item -> progress.bind(item.progressProperty()));
    }

    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    private void written(Path output, int count) {
        end();
        String words = Messages.text("show.written", count, output);
        outcome.set(words);
        tasks.say(Message.note(words));
    }

    private void failed(String words) {
        end();
        outcome.set(words);
    }

    private void end() {
        task = null;
        running.set(false);
        progress.unbind();
        progress.set(0);
    }
}
