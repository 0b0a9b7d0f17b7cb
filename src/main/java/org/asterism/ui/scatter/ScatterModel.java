package org.asterism.ui.scatter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.annotation.ClusterSelection;
import org.asterism.annotation.LabelSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Column;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.report.Heat;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.StudyScene;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Command;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The study on screen as a plot: its scene, its window, what colours it, and what gestures on it select. */
public final class ScatterModel {
    private static final int READOUT = 8;
    /** Up to so many rows, the scene is there at once; more are prepared in the background. */
    private static final int AT_ONCE = 200_000;

    private final DocumentModel document;
    private final TasksModel tasks;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<PlotScene> scene = new ReadOnlyObjectWrapper<>(this, "scene", PlotScene.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Study> study = new ReadOnlyObjectWrapper<>(this, "study");
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected");
    private final ObjectProperty<List<Ellipse>> ellipses = new SimpleObjectProperty<>(this, "ellipses", List.of());
    private final ObjectProperty<@Nullable Heat> heat = new SimpleObjectProperty<>(this, "heat");
    private final ObjectProperty<@Nullable Preview> preview = new SimpleObjectProperty<>(this, "preview");
    private final ObjectProperty<Layers> layers = new SimpleObjectProperty<>(this, "layers", Layers.NONE);
    private final ObjectProperty<Set<Integer>> highlighted = new SimpleObjectProperty<>(this, "highlighted", Set.of());
    private @Nullable StudyScene shown;
    private @Nullable PreviewColors previewed;

    public ScatterModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::watch);
        layers.subscribe(this::publish);
        preview.subscribe(this::preview);
    }

    public ReadOnlyObjectProperty<PlotScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The study in the scene; null where nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    /** How many points are selected. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is drawn over and under the points. */
    public ObjectProperty<Layers> layersProperty() {
        return layers;
    }

    /** Outlines of the groups behind the score, in places; none where they are not to be seen. */
    public ObjectProperty<List<Ellipse>> ellipsesProperty() {
        return ellipses;
    }

    /** The outlines that are emphasised, by their indices; none for all alike. */
    public ObjectProperty<Set<Integer>> highlightedProperty() {
        return highlighted;
    }

    /** The doubt layer over the points; null for none. */
    public ObjectProperty<@Nullable Heat> heatProperty() {
        return heat;
    }

    /**
     * Groups that colour the plot in place of what the document says, which stays as it is; null for none.
     *
     * <p>Set to null by any change of the data set, the axes, the colouring or the labels that are shown.
     */
    public ObjectProperty<@Nullable Preview> previewProperty() {
        return preview;
    }

    /** How many points are plotted, and how many rows lack a coordinate. */
    public String facts() {
        if (shown == null) {
            return "";
        }
        int missing = shown.scatter().missing();
        String key = missing == 0 ? "scatter.points" : "scatter.points-missing";
        return Messages.text(key, shown.scatter().points().size(), missing);
    }

    /** The data set's row of each point in the scene, ascending; shared and read only. */
    public int[] rows() {
        return shown == null ? new int[0] : shown.scatter().rows();
    }

    /** What can colour the plot, in the order of the chooser. */
    public List<Coloring> colorings() {
        Study now = study.get();
        if (now == null) {
            return List.of();
        }
        List<Coloring> colorings = new ArrayList<>(List.of(Coloring.PLAIN, Coloring.ANNOTATION));
        now.runs().reversed().forEach(run -> colorings.add(new Coloring.ByRun(run.id())));
        now.groupColumns().forEach(column -> colorings.add(new Coloring.ByColumn(column)));
        return colorings;
    }

    public String name(Coloring coloring) {
        return switch (coloring) {
            case Coloring.Plain _ -> Messages.text("scatter.by-nothing");
            case Coloring.ByAnnotation _ -> Messages.text("scatter.by-labels");
            case Coloring.ByColumn by -> Messages.text("scatter.by-column", by.column());
            case Coloring.ByRun by ->
                document.study()
                        .flatMap(now -> now.run(by.run()))
                        .map(Run::title)
                        .orElse(Messages.text("scatter.by-run", by.run()));
        };
    }

    public void color(Coloring coloring) {
        document.color(coloring);
    }

    /** Remembers which part of the plane is shown; null for all points. */
    public void look(@Nullable Bounds window) {
        document.study()
                .filter(now -> !Objects.equals(now.view().window(), window))
                .ifPresent(now -> document.look(new Command(
                        "Zoom",
                        workspace -> workspace.update(
                                now.id(), s -> s.withView(s.view().withWindow(window))))));
    }

    /** Combines a selection with the one there is. */
    public void select(Selection selection, SelectionMode mode) {
        document.study()
                .filter(now -> !(selection.none()
                        && mode == SelectionMode.NEW
                        && now.selection().none()))
                .ifPresent(now -> document.change(Edits.select(now, mode.combine(now.selection(), selection))));
    }

    /** Selects the row of a plotted point; nothing for index -1. */
    public void selectPoint(int index, SelectionMode mode) {
        if (index >= 0 && shown != null) {
            select(new RowSelection(new int[] {shown.scatter().rows()[index]}), mode);
        } else if (mode == SelectionMode.NEW) {
            selectNothing();
        }
    }

    public void selectNothing() {
        select(Selection.nothing(), SelectionMode.NEW);
    }

    public void selectAll() {
        select(Selection.nothing().inverse(), SelectionMode.NEW);
    }

    public void invertSelection() {
        document.study().ifPresent(now -> select(now.selection().inverse(), SelectionMode.NEW));
    }

    /** Selects the group behind a line of the legend, by the line's label. */
    public void selectGroup(int label) {
        if (shown == null) {
            return;
        }
        Preview seen = preview.get();
        if (seen != null) {
            select(RowSelection.of(rows(seen.groups()::color, label)), SelectionMode.NEW);
            return;
        }
        int group = shown.group(label);
        Study now = shown.study();
        int[] labels = now.shown().labels();
        select(
                switch (now.view().coloring()) {
                    case Coloring.ByRun by -> new ClusterSelection(by.run(), group);
                    case Coloring.ByAnnotation _ -> new LabelSelection(group);
                    default -> RowSelection.of(rows(row -> labels[row], group));
                },
                SelectionMode.NEW);
    }

    private BitSet rows(IntUnaryOperator labels, int wanted) {
        int count = document.study().map(now -> now.dataset().rows()).orElse(0);
        BitSet rows = new BitSet();
        for (int row = 0; row < count; row++) {
            rows.set(row, labels.applyAsInt(row) == wanted);
        }
        return rows;
    }

    /** What to say about a plotted point: every column of its row, and its cluster in the run that colours the plot. */
    public List<String> readout(int index) {
        StudyScene now = shown;
        if (now == null || index >= now.scatter().rows().length) {
            return List.of();
        }
        int row = now.scatter().rows()[index];
        List<String> lines = new ArrayList<>();
        for (Column column : now.study().dataset().columns()) {
            if (lines.size() < READOUT) {
                lines.add(column.name() + "  " + (column.missing(row) ? "–" : column.text(row)));
            }
        }
        now.study().shownRun().ifPresent(run -> lines.add(cluster(run, row)));
        return lines;
    }

    private static String cluster(Run run, int row) {
        int label = run.labels()[row];
        return label < 0 ? Messages.text("scatter.noise") : Messages.text("scatter.cluster", label + 1);
    }

    private void watch(@Nullable Study next) {
        StudyScene before = shown;
        if (next == null || next.dataset().rows() <= AT_ONCE) {
            latest.cancel();
            show(next == null ? null : scene(before, next));
            return;
        }
        if (before != null && !before.samePoints(next)) {
            show(null);
        }
        StudyScene last = shown;
        latest.start(
                Messages.text("scatter.preparing"),
                _ -> scene(last, next),
                this::show,
                failure -> tasks.say(Message.error(failure)));
    }

    private static StudyScene scene(@Nullable StudyScene before, Study next) {
        return before == null ? StudyScene.of(next) : before.next(next);
    }

    private void show(@Nullable StudyScene next) {
        StudyScene before = shown;
        shown = next;
        if (before == null || next == null || !next.sameColors(before)) {
            preview.set(null);
        }
        if (before == null || next == null || !next.scatter().equals(before.scatter())) {
            heat.set(null);
        }
        publish();
        study.set(next == null ? null : next.study());
    }

    private void preview(@Nullable Preview next) {
        previewed = next == null || shown == null
                ? null
                : PreviewColors.of(next, shown.scatter().rows());
        publish();
    }

    private void publish() {
        PlotScene next = shown == null ? PlotScene.EMPTY : shown.scene().withLayers(layers.get());
        scene.set(previewed == null ? next : previewed.paint(next));
        selected.set(shown == null ? 0 : shown.selectedCount());
    }
}
