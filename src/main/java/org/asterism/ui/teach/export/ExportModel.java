package org.asterism.ui.teach.export;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.lesson.Stage;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.report.animation.Film;
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
    private final FilmWriting writing;
    private final ReadOnlyObjectWrapper<@Nullable PixelImage> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private @Nullable Watched watched;
    private int seen;

    public ExportModel(TasksModel tasks) {
        this.tasks = tasks;
        previewing = new Latest(tasks);
        writing = new FilmWriting(tasks);
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
        writing.say("");
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

    /** The work of writing the pictures. */
    FilmWriting writing() {
        return writing;
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
                writing::say);
    }

    /** Writes in the background; the page stays, and says what came of it. */
    public void save(Path output) {
        Film film = film();
        if (film != null) {
            writing.start(film, choices.format.get(), output);
        }
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
}
