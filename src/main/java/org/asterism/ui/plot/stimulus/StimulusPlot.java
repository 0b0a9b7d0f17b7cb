package org.asterism.ui.plot.stimulus;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.asterism.data.Scatter;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.session.plan.Display;
import org.asterism.ui.plot.ScatterPlot;

/**
 * A plot of a session, shown as its plan asks: a square of points with the planned side, in the planned colours, held
 * still, in the middle of the room there is. Where there is less room, the square is smaller and says so.
 */
public final class StimulusPlot extends Region {
    private final ScatterPlot plot = new ScatterPlot();
    private final Region frame = new Region();
    private final ReadOnlyObjectWrapper<Display> shown;
    private Display wanted = Display.STUDY;

    public StimulusPlot() {
        shown = new ReadOnlyObjectWrapper<>(this, "shown", wanted);
        getStyleClass().add("stimulus");
        frame.getStyleClass().add("stimulus-frame");
        getChildren().addAll(frame, plot);
        plot.setMinSize(1, 1);
        plot.holdStill();
    }

    /** The plot itself, for what is drawn on it. */
    public ScatterPlot plot() {
        return plot;
    }

    /** How the plot is really shown: as was asked, with the side that there is room for. */
    public ReadOnlyObjectProperty<Display> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Takes how plots are to be shown, before there is one. */
    public void want(Display display) {
        show(StimulusScene.empty(display), display);
    }

    /** @param scatter the points as they are to be seen, turned if they are */
    public void show(Scatter scatter, Display display) {
        show(StimulusScene.of(scatter, display), display);
    }

    private void show(PlotScene scene, Display display) {
        wanted = display;
        plot.setStyle(Inks.style(display));
        plot.show(scene);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        return around.getLeft() + around.getRight() + wanted.side() + margins(wanted.side()).width;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        return around.getTop() + around.getBottom() + wanted.side() + margins(wanted.side()).height;
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double width = getWidth() - around.getLeft() - around.getRight();
        double height = getHeight() - around.getTop() - around.getBottom();
        Margins most = margins(wanted.side());
        double room = Math.floor(Math.min(width - most.width, height - most.height));
        double side = Math.clamp(room, 1, Math.max(1, wanted.side()));
        Margins margins = margins(side);
        double left = around.getLeft() + Math.floor((width - side - margins.width) / 2);
        double top = around.getTop() + Math.floor((height - side - margins.height) / 2);
        plot.resizeRelocate(left, Math.max(0, top), side + margins.width, side + margins.height);
        frame.resizeRelocate(plot.getLayoutX() - 1, plot.getLayoutY() - 1, plot.getWidth() + 2, plot.getHeight() + 2);
        shown.set(wanted.withSide(side));
    }

    /** What axes and their numbers need beside the square. */
    private record Margins(double width, double height) {}

    /** Wider numbers leave less room, and less room has fewer numbers: two steps settle it. */
    private Margins margins(double side) {
        PlotScene scene = plot.plotScene();
        Bounds view = Viewport.fit(scene.bounds());
        double type = plot.theme().type();
        Margins margins = new Margins(100, 100);
        for (int step = 0; step < 2; step++) {
            double width = side + margins.width;
            double height = side + margins.height;
            Viewport area =
                    PlotLayout.of(scene.axes(), view, width, height, type).viewport();
            margins = new Margins(width - area.width(), height - area.height());
        }
        return margins;
    }
}
