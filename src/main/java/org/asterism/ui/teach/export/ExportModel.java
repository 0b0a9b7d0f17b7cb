package org.asterism.ui.teach.export;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.job.Task;
import org.asterism.lesson.Stage;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.report.animation.Film;
import org.asterism.report.animation.FilmFormat;
import org.asterism.report.animation.StepLook;
import org.asterism.report.animation.StepSheet;
import org.asterism.report.animation.Watched;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.handout.Handout;
import org.asterism.report.handout.Paper;
import org.asterism.ui.plot.PixelDrawing;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Writes the steps of a run on the stage as pictures: what is chosen, how a step will look, and the work of writing. */
public final class ExportModel {
    private final TasksModel tasks;
    private final Latest previewing;
    private final ExportChoices choices = new ExportChoices();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private final ReadOnlyObjectWrapper<@Nullable PixelImage> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private @Nullable Watched watched;
    private @Nullable Task<?> task;
    private int seen;

    public ExportModel(TasksModel tasks) {
        this.tasks = tasks;
        previewing = new Latest(tasks);
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** Shows the page for a run on the stage, as it is on screen. */
    public void show(Stage stage, LaneModel lane) {
        watched = new Watched(
                lane.recording(),
                lane.events(),
                lane.branchProperty().get()::points,
                lane::colors,
                lane.objective(),
                Schema.of(lane.recording().algorithm()).title(),
                stage.across(),
                stage.upwards(),
                null);
        seen = lane.indexProperty().get();
        choices.reset(lane.recording().last());
        outcome.set("");
        showing.set(true);
    }

    public void close() {
        previewing.cancel();
        preview.set(null);
        showing.set(false);
    }

    /** The ending of the names of files; empty for a folder. */
    public String ending() {
        return choices.format.get().ending();
    }

    ExportChoices choices() {
        return choices;
    }

    /** Whether pictures are being written. */
    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** How much is written, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What was written where, or why not; empty before. */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** How the step on the stage will look; null until it is drawn. */
    ReadOnlyObjectProperty<@Nullable PixelImage> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** How many pictures there will be; 0 where the choice cannot be. */
    int count() {
        try {
            Film film = film();
            return film == null ? 0 : film.steps().length;
        } catch (InvalidInputException e) {
            return 0;
        }
    }

    /** Draws one step in the background, with so many pixels for one of the file. */
    void preview(double scale) {
        Watched run = watched;
        if (run == null) {
            return;
        }
        StepLook look = choices.look();
        int step = Math.clamp(seen, 0, run.recording().last());
        previewing.start(
                Messages.text("show.previewing"),
                job -> new PixelDrawing(new StepSheet(run, step, look, scale, job), scale).image(job),
                preview::set,
                outcome::set);
    }

    /** Writes in the background; the page stays, and says what came of it. */
    public void save(Path output) {
        FilmFormat format = choices.format.get();
        Film film = film();
        if (film == null) {
            return;
        }
        writing.set(true);
        outcome.set("");
        task = tasks.start(
                Messages.text("show.exporting"),
                job -> film.write(
                        format, output, (sheet, scale, part) -> new PixelDrawing(sheet, scale).image(part), job),
                count -> written(output, count),
                this::failed);
        tasks.items().stream()
                .filter(item -> item.name().equals(Messages.text("show.exporting")))
                .reduce((_, newest) -> newest)
                .ifPresent(item -> progress.bind(item.progressProperty()));
    }

    /** Writes a lesson to print in the background, with the answers on its last page. */
    public void handout(Path lesson, Path output) {
        tasks.start(
                Messages.text("show.handing-out"),
                job -> new Handout(
                                LessonFile.read(lesson),
                                Objects.requireNonNull(lesson.toAbsolutePath().getParent()),
                                Paper.A4,
                                true)
                        .write(output, job),
                pages -> tasks.say(Message.note(Messages.text("show.handed-out", pages, output))));
    }

    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    private @Nullable Film film() {
        return watched == null
                ? null
                : new Film(
                        watched,
                        choices.steps(),
                        choices.look(),
                        1,
                        choices.tempo.get().millis());
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
        writing.set(false);
        progress.unbind();
        progress.set(0);
    }
}
