package org.asterism.ui.plot;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.raster.Frame;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.PlotTool;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Side;
import org.jspecify.annotations.Nullable;

/**
 * A scatter plot with axes, legend, hover read-out and selection tools, for any number of points up to tens of millions.
 *
 * <p>Points are painted off the JavaFX thread; while a frame is being made the last one is moved and scaled. Colours come
 * from the style sheet (see {@code plots.css}). All methods are for the JavaFX thread.
 */
public final class ScatterPlot extends PlotRegion {
    private static final double REACH = 8;

    private final PlotPanes panes = new PlotPanes();
    private final TitleEditor editor = new TitleEditor(this::requestFocus);
    private final ObjectProperty<Bounds> view = new SimpleObjectProperty<>(this, "view", new Bounds(0, 0, 1, 1));
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.PAN);
    private final Pointer pointer = new Pointer();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", new Viewport(view.get(), 1, 1));
    private final ReadOnlyDoubleWrapper proportions = new ReadOnlyDoubleWrapper(this, "proportions");
    private final Selecting selecting = new Selecting(_ -> refresh());
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
    private PlotScene scene = PlotScene.EMPTY;
    private @Nullable PlotScene other;
    private Bounds all = scene.bounds();
    private boolean still;
    private boolean leaving;
    private @Nullable Point2D spot;
    private Ruler ruler = Ruler.PLAIN;
    private Consumer<SelectionGesture> onSelect = _ -> {};
    private Consumer<Point2D> onSpot = _ -> {};
    private PlotLayout layout = PlotLayout.of(scene.axes(), view.get(), 1, 1, 1);
    private final PlotInput input;

    public ScatterPlot() {
        getStyleClass().add("scatter-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(120, 100);
        setPrefSize(800, 600);
        getChildren().addAll(panes, editor);
        input = new PlotInput(this, new ToolSurface(this, selecting));
        share.subscribe(now -> panes.over().setOpacity(other == null ? 0 : now.doubleValue()));
        view.addListener(_ -> refresh());
        tool.addListener((_, _, next) -> choose(next));
        selecting.modeProperty().addListener(_ -> input.remode());
        widthProperty().addListener(_ -> refresh());
        heightProperty().addListener(_ -> refresh());
        choose(tool.get());
    }

    /** Shows a scene; the view stays where the points are the same, else it shows all points. */
    public void show(PlotScene next) {
        boolean same = next.samePoints(scene);
        scene = next;
        setAccessibleText(description());
        if (same) {
            pointer.follow(next);
        } else {
            input.cancel();
            pointer.show(next);
            all = next.bounds();
            view.set(Viewport.fit(all));
        }
        selecting.show(next);
        refresh();
        changed();
    }

    /** Shows other points on the same ground: the ground is the view, and what the mouse does goes on. */
    public void showOn(Bounds ground, PlotScene next) {
        showInstead(ground, next);
        view.set(ground);
    }

    /** Shows the same points, some of them elsewhere: the view stays, and what the mouse does goes on. */
    public void showMoved(PlotScene next) {
        showInstead(next.bounds(), next);
    }

    private void showInstead(Bounds ground, PlotScene next) {
        scene = next;
        setAccessibleText(description());
        pointer.show(next);
        all = ground;
        selecting.show(next);
        refresh();
        changed();
    }

    /**
     * Lays another picture of the same points over this one, such as with other colours; null for none. How much is seen of
     * it says {@link #shareProperty()}.
     */
    public void showOver(@Nullable PlotScene over) {
        other = over;
        refresh();
    }

    /** How opaque what lies over the picture is: 0 shows the picture alone, 1 what lies over it. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** The scene shown. */
    public PlotScene plotScene() {
        return scene;
    }

    /** The visible part of the data plane; positive width and height. */
    public ObjectProperty<Bounds> viewProperty() {
        return view;
    }

    public Bounds getView() {
        return view.get();
    }

    /** Shows another part of the plane, unless the plot is held still. */
    public void setView(Bounds bounds) {
        if (!still) {
            view.set(bounds);
        }
    }

    /**
     * From now on every scene is shown whole and as it is: no tool, key or wheel moves or enlarges it, no point is ringed
     * under the mouse, and none is greyed while something is drawn.
     */
    public void holdStill() {
        zoomToFit();
        still = true;
    }

    /**
     * From now on, while the tool in hand pans, arrows, Space, Home, plus and minus are for the page around; with Shift the
     * arrows pan, and brackets zoom.
     */
    public void leaveKeys() {
        leaving = true;
    }

    boolean leavesKeys() {
        return leaving;
    }

    /** Shows all points. */
    public void zoomToFit() {
        setView(Viewport.fit(all));
    }

    /** Enlarges around the middle; a factor below 1 makes smaller. */
    public void zoom(double factor) {
        Viewport viewport = layout.viewport();
        setView(viewport.zoomed(factor, viewport.width() / 2, viewport.height() / 2));
    }

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    public Tool getTool() {
        return tool.get();
    }

    public void setTool(Tool next) {
        tool.set(next);
    }

    /** Has a tool do something else here; the change is given what it usually is, and the surface that it works on. */
    public void refine(Tool refined, BiFunction<PlotTool, PlotSurface, PlotTool> change) {
        input.refine(refined, change);
        changed();
    }

    /** Draws anew what moves with the mouse, and says anew what the next click does. */
    public void touch() {
        changed();
    }

    /** What a new selection does to the one before it, where no key says otherwise. */
    public ObjectProperty<SelectionMode> selectionModeProperty() {
        return selecting.modeProperty();
    }

    /** How many points stand out as selected, or as what a half-drawn selection would make of them. */
    public int shownSelected() {
        return selecting.shown().selected().cardinality();
    }

    /** How distances are said. */
    public void setRuler(Ruler chosen) {
        ruler = chosen;
    }

    /** What to do with a finished selection gesture. */
    public void setOnSelect(Consumer<SelectionGesture> action) {
        onSelect = action;
    }

    /** What to do when a place of the doubt layer is clicked; it is given the place in data coordinates. */
    public void setOnSpot(Consumer<Point2D> action) {
        onSpot = action;
    }

    /** Marks a place in data coordinates; null for none. */
    public void markSpot(@Nullable Point2D place) {
        spot = place;
        paintOverlay();
    }

    /** What to do when a legend line is clicked; it is given the line's label. */
    public void setOnLegend(IntConsumer action) {
        panes.legend().setOnLabel(action);
    }

    /** The lines of text about a point, by its index in the scene. */
    public void setReadout(IntFunction<List<String>> lines) {
        pointer.setReadout(lines);
    }

    /** Rings a point from elsewhere, by its index in the scene; none for -1. */
    public void ring(int index) {
        if (pointer.ring(index)) {
            paintOverlay();
        }
    }

    /** The point under the mouse, null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Hover> hoverPointProperty() {
        return pointer.pointProperty();
    }

    /** The mouse's place in data coordinates, null while it is elsewhere. */
    public ReadOnlyObjectProperty<@Nullable Point2D> cursorPlaceProperty() {
        return pointer.placeProperty();
    }

    /** Width over height of the box around all points as it is drawn, in view or not; 0 before anything is drawn. */
    public ReadOnlyDoubleProperty proportionsProperty() {
        return proportions.getReadOnlyProperty();
    }

    /** The visible part of the plane with its size on screen; one pixel before anything is drawn. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** What the next click does. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Whether a frame is being made that will replace the one on screen. */
    public ReadOnlyBooleanProperty busyProperty() {
        return panes.points().busyProperty();
    }

    /** How long the last frame took to make, milliseconds. */
    public ReadOnlyDoubleProperty frameTimeProperty() {
        return panes.points().frameTimeProperty();
    }

    /** The plot in its present view, size and colours as a picture. */
    public PlotPicture picture() {
        return PlotPicture.of(scene, view.get(), theme(), getWidth(), getHeight());
    }

    @Override
    protected void restyled() {
        refresh();
    }

    /** The part of the plot at a place in its own pixels. */
    public PlotPart part(double x, double y) {
        return PlotPart.at(layout, x, y);
    }

    /** The place along an axis of a place in the plot's own pixels. */
    public double place(Side side, double x, double y) {
        Viewport viewport = layout.viewport();
        return side == Side.ACROSS ? viewport.dataX(x - layout.left()) : viewport.dataY(y - layout.top());
    }

    /** Marks the part of a histogram between two places; nothing where they are the same. */
    public void markEdge(Side side, double from, double to) {
        Viewport viewport = layout.viewport();
        if (side == Side.ACROSS) {
            double left = layout.left() + viewport.toX(Math.min(from, to));
            double right = layout.left() + viewport.toX(Math.max(from, to));
            panes.edges().mark(left, layout.top() - layout.strip(), right - left, layout.strip());
        } else {
            double top = layout.top() + viewport.toY(Math.max(from, to));
            double bottom = layout.top() + viewport.toY(Math.min(from, to));
            panes.edges().mark(layout.right(), top, layout.strip(), bottom - top);
        }
    }

    /**
     * Lets a person edit a title in its place.
     *
     * @param text what it is now
     * @param keep gets what it becomes
     */
    public void edit(PlotPart part, String text, Consumer<String> keep) {
        editor.edit(part, layout, text, keep);
    }

    @Override
    protected void layoutChildren() {
        panes.resizeRelocate(0, 0, getWidth(), getHeight());
        editor.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    PlotLayout plotLayout() {
        return layout;
    }

    Ruler ruler() {
        return ruler;
    }

    void select(SelectionGesture gesture) {
        onSelect.accept(gesture);
    }

    /** Looks closer at a place of the doubt layer, if it is there. */
    void clickSpot(double x, double y) {
        if (doubtful()) {
            onSpot.accept(
                    new Point2D(layout.viewport().dataX(x), layout.viewport().dataY(y)));
        }
    }

    /** Shows what the tool has in hand now, and what it does next. */
    void changed() {
        hint.set(tool.get() == Tool.PAN && doubtful() ? Messages.text("tools.pan.doubt") : input.hint());
        paintOverlay();
    }

    /** Has screen readers say where the keys have moved the cross-hair to, and what is chosen there. */
    void say(Crosshair crosshair) {
        Viewport viewport = layout.viewport();
        String place = Messages.text("tools.said.place", viewport.dataX(crosshair.x()), viewport.dataY(crosshair.y()));
        String count = selecting
                .found()
                .map(found -> Messages.text("tools.count", found.count()))
                .orElse("");
        setAccessibleText(String.join(". ", description(), place, count, String.join(", ", pointer.lines())));
    }

    void pointAt(double x, double y) {
        cursorAt(x, y);
        int index = !still && inside(x, y) ? nearest(x, y) : -1;
        if (pointer.over(index)) {
            paintOverlay();
        }
    }

    int nearest(double x, double y) {
        return panes.points().blocks().nearest(layout.viewport(), x, y, REACH);
    }

    void cursorAt(double x, double y) {
        Viewport viewport = layout.viewport();
        pointer.at(inside(x, y) ? new Point2D(viewport.dataX(x), viewport.dataY(y)) : null);
    }

    void pointAway() {
        pointer.at(null);
        if (pointer.over(-1)) {
            paintOverlay();
        }
    }

    void paintOverlay() {
        panes.overlay()
                .paint(
                        layout,
                        theme(),
                        family(),
                        new Overlay.Content(
                                input.current(), input.crosshair(), spot, pointer.ringed(), pointer.lines()));
    }

    private void choose(Tool next) {
        input.choose(next);
        setCursor(next.cursor());
        changed();
    }

    private boolean doubtful() {
        return scene.layers().find(DoubtLayer.class).isPresent();
    }

    private void refresh() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        layout = PlotLayout.of(scene.axes(), view.get(), getWidth(), getHeight(), theme().type());
        viewport.set(layout.viewport());
        proportions.set(layout.viewport().proportions(all));
        panes.points().show(still ? scene : selecting.shown(), frame(scene), layout.viewport());
        if (other != null) {
            PlotScene over = other.withSelected(selecting.shown().selected());
            panes.over().show(over, frame(over), layout.viewport());
        }
        panes.show(scene, all, layout, theme(), family());
        paintOverlay();
    }

    private Frame frame(PlotScene of) {
        double scale = renderScale();
        return new Frame(
                layout.viewport().view(),
                (int) Math.ceil(layout.viewport().width() * scale),
                (int) Math.ceil(layout.viewport().height() * scale),
                scale,
                theme(),
                of.marks(),
                of.legend().shapes(),
                scene.layers().grounded()
                        ? new Frame.Ground.Grid(
                                layout.xTicks().values(), layout.yTicks().values())
                        : Frame.Ground.CLEAR);
    }

    private boolean inside(double x, double y) {
        Viewport viewport = layout.viewport();
        return x >= 0 && y >= 0 && x <= viewport.width() && y <= viewport.height();
    }

    /** What screen readers say of the plot. */
    private String description() {
        String across = scene.axes().across().title();
        if (across.isEmpty()) {
            return Messages.text("plot.described-blind", scene.size());
        }
        return Messages.text("plot.described", across, scene.axes().upwards().title(), scene.size());
    }
}
