package org.asterism.ui.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.WordsSelection;
import org.asterism.data.Column;
import org.asterism.data.Coordinate;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.columns.ColumnAxis;
import org.asterism.report.columns.ColumnScene;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * A picture of more than two columns of the study on screen, in the colours of its plot and with its selection.
 *
 * @param <P> what is painted in the background
 */
public final class ColumnsModel<P> {
    private static final int FIRST = 6;

    private final DocumentModel document;
    private final ObservableValue<PlotScene> scene;
    private final Supplier<int[]> rows;
    private final BiConsumer<Selection, SelectionMode> select;
    private final Painting<P> painting;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ObjectProperty<List<String>> columns = new SimpleObjectProperty<>(this, "columns", List.of());
    private final ObjectProperty<@Nullable Canvas> canvas = new SimpleObjectProperty<>(this, "canvas");
    private final ReadOnlyObjectWrapper<@Nullable Picture<P>> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private @Nullable Dataset dataset;

    /** What a picture is painted on: its size in pixels, its colours, and pixels of a logical pixel. */
    public record Canvas(int width, int height, double scale, PlotTheme theme) {}

    /** A finished picture and what it shows. */
    public record Picture<P>(P pixels, ColumnScene scene, Canvas canvas) {}

    /** Paints; off the window's thread. */
    public interface Painting<P> {
        P paint(ColumnScene scene, Canvas canvas, Job job);
    }

    /**
     * Paints nothing before {@link #show()}.
     *
     * @param scene the plot on screen
     * @param rows the data set's row of each point that the scene has now
     * @param select combines a selection with the one there is
     */
    public ColumnsModel(
            DocumentModel document,
            ObservableValue<PlotScene> scene,
            Supplier<int[]> rows,
            BiConsumer<Selection, SelectionMode> select,
            Painting<P> painting,
            TasksModel tasks) {
        this.document = document;
        this.scene = scene;
        this.rows = rows;
        this.select = select;
        this.painting = painting;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::follow);
        List.of(scene, columns, canvas, showing).forEach(cause -> cause.subscribe(_ -> request()));
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(document.study().isPresent());
    }

    public void close() {
        showing.set(false);
    }

    /** The columns that are shown, in their order. */
    public ObjectProperty<List<String>> columnsProperty() {
        return columns;
    }

    /** What to paint on; null while nothing is on screen. */
    public ObjectProperty<@Nullable Canvas> canvasProperty() {
        return canvas;
    }

    /** The newest finished picture. */
    public ReadOnlyObjectProperty<@Nullable Picture<P>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Adds a column after all others, or drops it. */
    void toggle(String column) {
        List<String> chosen = new ArrayList<>(columns.get());
        if (!chosen.remove(column)) {
            chosen.add(column);
        }
        columns.set(List.copyOf(chosen));
    }

    /** Every column that can be shown: numbers, dates, and words that name a few groups. */
    public List<String> offered() {
        return document.study().stream()
                .flatMap(study -> study.dataset().columns().stream())
                .filter(column -> column instanceof ValueColumn || Partition.fits(column))
                .map(Column::name)
                .toList();
    }

    /** Moves a column by so many places among those shown. */
    public void move(int index, int by) {
        int target = index + by;
        if (target < 0 || target >= columns.get().size()) {
            return;
        }
        List<String> moved = new ArrayList<>(columns.get());
        moved.add(target, moved.remove(index));
        columns.set(List.copyOf(moved));
    }

    /** Plots two of the columns shown. */
    public void plot(int across, int upwards) {
        String x = columns.get().get(across);
        String y = columns.get().get(upwards);
        document.onStudy(study -> Edits.axes(study, x, y));
    }

    /** Selects the rows between two places of an axis. */
    public void selectRange(ColumnAxis axis, double low, double high, SelectionMode mode) {
        column(axis.title()).ifPresent(column -> select.accept(range(column, low, high), mode));
    }

    /** Selects the rows within a rectangle of two axes. */
    public void selectRectangle(ColumnAxis across, ColumnAxis upwards, Bounds bounds, SelectionMode mode) {
        select.accept(
                new RegionSelection(Coordinate.linear(across.title()), Coordinate.linear(upwards.title()), bounds),
                mode);
    }

    public void selectNothing() {
        select.accept(Selection.nothing(), SelectionMode.NEW);
    }

    private static Selection range(Column column, double low, double high) {
        return switch (column) {
            case ValueColumn values -> new RangeSelection(values.name(), low, high);
            case TextColumn words ->
                new WordsSelection(
                        words.name(),
                        IntStream.range(0, words.levels().size())
                                .filter(code -> code >= low && code <= high)
                                .mapToObj(words.levels()::get)
                                .toList());
        };
    }

    private Optional<Column> column(String name) {
        return document.study().flatMap(study -> study.dataset().find(name));
    }

    /** Other data have other columns: those of the plot first, then those that follow. */
    private void follow(@Nullable Study study) {
        if (study == null) {
            close();
            columns.set(List.of());
            dataset = null;
        } else if (!study.dataset().equals(dataset)) {
            dataset = study.dataset();
            columns.set(offered().stream().limit(FIRST).toList());
        }
    }

    private void request() {
        Canvas on = canvas.get();
        Dataset data = dataset;
        PlotScene shown = scene.getValue();
        if (!showing.get() || on == null || data == null || columns.get().size() < 2) {
            return;
        }
        List<String> names = columns.get();
        int[] row = rows.get();
        latest.start(
                Messages.text("columns.painting"),
                job -> {
                    List<ColumnAxis> axes = names.stream()
                            .map(name -> ColumnAxis.of(data.column(name)))
                            .toList();
                    ColumnScene next = new ColumnScene(axes, point -> row[point], shown.labels(), shown.selected());
                    return new Picture<>(painting.paint(next, on, job), next, on);
                },
                picture::set,
                _ -> {});
    }
}
