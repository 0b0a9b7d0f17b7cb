package org.asterism.ui.plot.outline;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Point2D;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Points;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.SketchScene;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.text.Messages;

/**
 * Lets a person outline groups in a plot: what the tools draw becomes outlines, and the tool that usually moves the plot
 * chooses, moves and reshapes them.
 */
public final class OutlineEditor {
    private final ScatterPlot plot;
    private final OutlineModel model;
    private final Tint tint;
    private SketchScene scene = new SketchScene(PlotScene.EMPTY);

    /** In which colours points are drawn. */
    public enum Tint {
        /** Those of their topmost groups. */
        GROUPS,
        /** Those they have without outlines, which then bear no names that would cover points. */
        NONE
    }

    /** Takes the plot over for as long as it is there; points get the colours of their groups. */
    public OutlineEditor(ScatterPlot plot, OutlineModel model) {
        this(plot, model, Tint.GROUPS);
    }

    public OutlineEditor(ScatterPlot plot, OutlineModel model, Tint tint) {
        this.plot = plot;
        this.model = model;
        this.tint = tint;
        Corners corners = new Corners(model);
        Knife knife = new Knife(model);
        plot.refine(Tool.PAN, (usual, surface) -> new EditTool(usual, surface, model, corners, knife));
        plot.setOnSelect(this::take);
        new OutlineKeys(plot, model, corners, knife);
        model.shownProperty().subscribe(this::paint);
        model.chosenProperty().subscribe(_ -> paint());
        model.markedProperty().subscribe(this::paint);
    }

    /**
     * Begins with a plot.
     *
     * @param points of it, before anything was outlined
     * @param drawn what is outlined in it already
     * @param overlap whether a point may be in several groups
     */
    public void open(PlotScene points, Sketch drawn, Overlap overlap, Grouping grouping) {
        scene = new SketchScene(points);
        model.open(Points.of(points.x(), points.y()), drawn, overlap, grouping);
        paint();
    }

    /** Shows a plot with which the model will begin. */
    public void show(PlotScene points) {
        scene = new SketchScene(points);
        paint();
    }

    private void paint() {
        Set<Integer> chosen = new HashSet<>(model.markedProperty().get());
        chosen.add(model.chosenProperty().get());
        Sketch sketch = model.shownProperty().get();
        plot.show(tint == Tint.GROUPS ? scene.of(sketch, chosen) : scene.outlines(sketch, chosen));
        model.outlines().chosen().ifPresent(this::say);
    }

    /** Has screen readers say which outline is chosen. */
    private void say(Outline outline) {
        String group = outline.group() < 0
                ? Messages.text("outline.noise")
                : model.sketch().groups().get(outline.group()).label().name();
        int number = model.chosenProperty().get() + 1;
        int all = model.sketch().outlines().size();
        plot.setAccessibleText(Messages.text("outline.said", number, all, group, outline.rows().length));
    }

    private void take(SelectionGesture gesture) {
        switch (gesture) {
            case SelectionGesture.Drawn drawn ->
                model.draw(
                        drawn.region(),
                        means(),
                        drawn.mode(),
                        plot.viewportProperty().get().pixel());
            case SelectionGesture.Point point -> click(point);
        }
    }

    /** A click of the point tool is for the point; of another tool, for the outline around it. */
    private void click(SelectionGesture.Point point) {
        Point2D place = plot.cursorPlaceProperty().get();
        if (plot.getTool() != Tool.POINT) {
            model.choose(place == null ? OutlineModel.NONE : model.sketch().at(place.getX(), place.getY()));
        } else if (point.index() >= 0) {
            model.draw(point.index(), point.mode());
        }
    }

    private Means means() {
        return switch (plot.getTool()) {
            case POLYGON -> Means.POLYGON;
            case RECTANGLE -> Means.RECTANGLE;
            case BRUSH -> Means.BRUSH;
            case WAND -> Means.WAND;
            case POINT -> Means.POINTS;
            case LASSO, PAN, ZOOM, MEASURE -> Means.LASSO;
        };
    }
}
