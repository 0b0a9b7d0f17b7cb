package org.asterism.ui.beside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.data.Column;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.StudyScene;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.SidePlot;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** One of the plots beside the first: which columns it shows in which colours; its points are made in the background. */
public final class SidePlotModel {
    private final DocumentModel document;
    private final int index;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<PlotScene> scene = new ReadOnlyObjectWrapper<>(this, "scene", PlotScene.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable SidePlot> plot = new ReadOnlyObjectWrapper<>(this, "plot");
    private @Nullable StudyScene shown;
    private @Nullable Coloring first;

    SidePlotModel(DocumentModel document, int index, TasksModel tasks) {
        this.document = document;
        this.index = index;
        latest = new Latest(tasks);
    }

    public ReadOnlyObjectProperty<PlotScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The plot as the document has it; null before there is one. */
    public ReadOnlyObjectProperty<@Nullable SidePlot> plotProperty() {
        return plot.getReadOnlyProperty();
    }

    int index() {
        return index;
    }

    /** The columns that can be an axis. */
    List<String> columns() {
        return document.study().stream()
                .flatMap(study -> study.dataset().columns().stream())
                .map(Column::name)
                .toList();
    }

    /** The coordinate of an axis: 0 across, 1 upwards. */
    @Nullable
    Coordinate coordinate(int axis) {
        return document.study()
                .map(Study::view)
                .filter(view -> index < view.beside().size())
                .flatMap(view ->
                        document.study().map(study -> study.seenBy(view.beside().get(index))))
                .map(seen -> axis == 0 ? seen.across() : seen.upwards())
                .orElse(null);
    }

    void axes(String x, String y) {
        change(Messages.text("beside.change-axes", x, y), side -> side.withAxes(x, y));
    }

    void color(Coloring coloring) {
        change(
                Messages.text("beside.change-colours"),
                side -> side.withView(side.view().withColoring(coloring)));
    }

    /** Remembers the part of the plane that is shown. */
    void look(Bounds window) {
        document.study()
                .filter(study -> index < study.view().beside().size())
                .filter(study ->
                        !window.equals(study.view().beside().get(index).view().window()))
                .ifPresent(study -> document.look(Edits.beside(
                        study,
                        "Zoom",
                        replaced(study, side -> side.withView(side.view().withWindow(window))))));
    }

    void close() {
        document.onStudy(study -> {
            List<SidePlot> left = new ArrayList<>(study.view().beside());
            left.remove(index);
            return Edits.beside(study, Messages.text("beside.closed"), left);
        });
    }

    /** The row of a point, -1 where there is none. */
    int row(int point) {
        StudyScene now = shown;
        return now == null || point < 0 || point >= now.scatter().rows().length
                ? -1
                : now.scatter().rows()[point];
    }

    /** The point of a row, -1 where it is not plotted. */
    int point(int row) {
        StudyScene now = shown;
        return now == null ? -1 : Math.max(-1, Arrays.binarySearch(now.scatter().rows(), row));
    }

    /** Shows another state of the study. */
    void follow(Study study) {
        SidePlot next = study.view().beside().get(index);
        boolean windowOnly = shown != null
                && same(shown.study(), study, next)
                && study.view().coloring().equals(first);
        first = study.view().coloring();
        plot.set(next);
        if (windowOnly) {
            return;
        }
        StudyScene before = shown;
        Study seen = study.seenBy(next);
        latest.start(
                Messages.text("beside.painting"),
                _ -> before == null ? StudyScene.of(seen) : before.next(seen),
                made -> {
                    shown = made;
                    scene.set(explained(made.scene(), next, study));
                },
                _ -> {});
    }

    /** Where the first plot's legend says the same, a second one would only hide points. */
    private static PlotScene explained(PlotScene scene, SidePlot plot, Study study) {
        boolean twice = plot.view().coloring().equals(study.view().coloring());
        return twice ? scene.withLabels(scene.labels(), PlotLegend.NONE) : scene;
    }

    private static boolean same(Study before, Study now, SidePlot plot) {
        return before.dataset().equals(now.dataset())
                && before.axes().equals(plot.axes())
                && before.view().withWindow(null).equals(plot.view().withWindow(null))
                && before.selection().equals(now.selection())
                && before.annotation().equals(now.annotation())
                && before.runs().equals(now.runs());
    }

    private void change(String name, UnaryOperator<SidePlot> change) {
        document.study()
                .filter(study -> index < study.view().beside().size())
                .filter(study -> !Objects.equals(
                        change.apply(study.view().beside().get(index)),
                        study.view().beside().get(index)))
                .ifPresent(study -> document.change(Edits.beside(study, name, replaced(study, change))));
    }

    private List<SidePlot> replaced(Study study, UnaryOperator<SidePlot> change) {
        List<SidePlot> plots = new ArrayList<>(study.view().beside());
        plots.set(index, change.apply(plots.get(index)));
        return plots;
    }
}
