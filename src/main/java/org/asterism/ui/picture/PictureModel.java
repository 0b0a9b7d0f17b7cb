package org.asterism.ui.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.job.Job;
import org.asterism.report.OutputFile;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.picture.PictureFormat;
import org.asterism.report.picture.PixelPoints;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.VectorFile;
import org.asterism.ui.plot.PixelDrawing;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.PictureChoices;
import org.jspecify.annotations.Nullable;

/** Exports the plot as a picture: what is chosen, the preview of it, and the work of writing and copying. */
public final class PictureModel {
    private static final double COPIED = 2;
    private final TasksModel tasks;
    private final Latest previewing;
    private final PictureOptions options = new PictureOptions();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyObjectWrapper<@Nullable Drawn> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<@Nullable PlotPicture> seen = new ReadOnlyObjectWrapper<>(this, "seen");
    private PictureChoices kept = PictureChoices.INITIAL;
    private Consumer<PictureChoices> keep = _ -> {};

    /** A picture with its points ready to be drawn. */
    record Drawn(PlotPicture picture, PixelPoints points) {}

    public PictureModel(TasksModel tasks) {
        this.tasks = tasks;
        previewing = new Latest(tasks);
    }

    /** Starts from the choices of last time, and has later ones kept. */
    public void remember(PictureChoices last, Consumer<PictureChoices> keeping) {
        kept = last;
        keep = keeping;
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** Shows the page for a plot as it is seen now. */
    public void show(PlotPicture plot) {
        seen.set(plot);
        options.take(kept, plot);
        showing.set(true);
    }

    /** Takes another state of the plot while the page is shown. */
    public void follow(PlotPicture plot) {
        if (showing.get()) {
            seen.set(plot);
        }
    }

    public void close() {
        previewing.cancel();
        preview.set(null);
        showing.set(false);
        seen.set(null);
    }

    /** The ending of the names of files. */
    public String ending() {
        return options.formatProperty().get().ending();
    }

    PictureOptions options() {
        return options;
    }

    /** The plot as it is seen; null while the page is not shown. */
    ReadOnlyObjectProperty<@Nullable PlotPicture> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** The picture in small; null until it is drawn. */
    ReadOnlyObjectProperty<@Nullable Drawn> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Takes the size that the plot has on screen. */
    void sizeAsSeen() {
        PlotPicture plot = seen.get();
        if (plot != null) {
            options.widthProperty().set(plot.width());
            options.heightProperty().set(plot.height());
        }
    }

    /** Draws the picture in the background, with so many pixels for a logical one. */
    void preview(double pixels) {
        PlotPicture plot = seen.get();
        if (plot == null) {
            return;
        }
        PlotPicture chosen = options.applied(plot);
        previewing.start(
                Messages.text("pictures.previewing"),
                job -> new Drawn(chosen, PixelPoints.of(chosen, pixels, job)),
                preview::set,
                problem -> tasks.say(Message.error(problem)));
    }

    /** Writes the picture in the background; the page stays if that fails. */
    public void save(Path file) {
        PlotPicture plot = Objects.requireNonNull(seen.get());
        PlotPicture chosen = options.applied(plot);
        PictureFormat format =
                PictureFormat.of(file).orElse(options.formatProperty().get());
        double scale = options.scaleProperty().get();
        kept = options.choices(plot);
        keep.accept(kept);
        tasks.start(
                Messages.text("pictures.exporting"),
                job -> {
                    OutputFile.write(file, part -> write(chosen, format, scale, part, job));
                    return file;
                },
                this::written);
    }

    /** Draws a plot as it is seen, with two pixels for one, in the background. */
    public void copy(PlotPicture plot, Consumer<PixelImage> clipboard) {
        tasks.start(Messages.text("pictures.copying"), job -> new PixelDrawing(plot, COPIED).image(job), image -> {
            clipboard.accept(image);
            tasks.say(Message.note(Messages.text("pictures.copied", image.width(), image.height())));
        });
    }

    /** Draws the picture as it is chosen for the clipboard. */
    void copy(Consumer<PixelImage> clipboard) {
        copy(options.applied(Objects.requireNonNull(seen.get())), clipboard);
    }

    private static void write(PlotPicture picture, PictureFormat format, double scale, Path file, Job job)
            throws IOException {
        switch (format) {
            case PNG -> new PixelDrawing(picture, scale).write(file, job);
            case SVG -> new VectorFile(picture, scale, "").svg(file, job);
            case PDF -> new VectorFile(picture, scale, "").pdf(file, job);
        }
    }

    private void written(Path file) {
        close();
        tasks.say(Message.note(Messages.text("pictures.written", file)));
    }
}
