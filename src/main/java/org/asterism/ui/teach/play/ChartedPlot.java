package org.asterism.ui.teach.play;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.asterism.lesson.play.Diagram;
import org.asterism.ui.plot.Hover;
import org.asterism.ui.plot.ScatterPlot;
import org.jspecify.annotations.Nullable;

/**
 * The plot of a lane, with what its run draws beside the points below it or to its right; without it where there is too little room
 * for both. Pointing at a point in one rings it in the other.
 */
final class ChartedPlot extends Region {
    /** What the plot and the chart need at least, pixels at the usual size of text, and how the chart grows with the room. */
    private static final double PLOT_WIDTH = 300;

    private static final double PLOT_HEIGHT = 180;
    private static final double CHART_WIDTH = 220;
    private static final double CHART_HEIGHT = 104;
    private static final double SHARE = 0.36;
    private static final double GAP = 4;

    private final LaneModel lane;
    private final StageModel stage;
    private final ScatterPlot plot;
    private @Nullable Diagram diagram;
    private @Nullable DiagramChart chart;

    ChartedPlot(LaneModel lane, StageModel stage, ScatterPlot plot) {
        this.lane = lane;
        this.stage = stage;
        this.plot = plot;
        getChildren().add(plot);
        setMinSize(120, 100);
    }

    /** Follows the run until the subscription ends. */
    Subscription follow() {
        return Subscription.combine(
                lane.stepProperty().subscribe(_ -> show()),
                stage.concealedProperty().subscribe((_, _) -> show()),
                plot.hoverPointProperty().subscribe((_, hover) -> point(hover)));
    }

    private void show() {
        Diagram now = stage.concealedProperty().get() ? null : lane.diagram();
        if (!Objects.equals(now, diagram)) {
            diagram = now;
            take(now == null ? null : DiagramChart.of(lane, now));
        }
        if (chart != null) {
            chart.show(plot.theme().type());
        }
    }

    private void take(@Nullable DiagramChart next) {
        chart = next;
        getChildren().setAll(plot);
        plot.ring(DiagramChart.NONE);
        if (next != null) {
            next.setOnMouseMoved(event -> point(next, next.pointAt(event.getX(), event.getY())));
            next.setOnMouseExited(_ -> point(next, DiagramChart.NONE));
            getChildren().add(next);
        }
    }

    private void point(DiagramChart at, int point) {
        at.point(point);
        plot.ring(point);
    }

    private void point(@Nullable Hover hover) {
        if (chart != null) {
            chart.point(hover == null ? DiagramChart.NONE : hover.index());
        }
    }

    /** Where the chart goes: a wide one rather below, another one rather at the side; null where there is no room for it. */
    private @Nullable Orientation orientation(double type) {
        if (chart == null) {
            return null;
        }
        boolean below = getHeight() >= (PLOT_HEIGHT + CHART_HEIGHT) * type;
        boolean beside = getWidth() >= (PLOT_WIDTH + CHART_WIDTH) * type;
        if (below && (chart.wide() || !beside)) {
            return Orientation.VERTICAL;
        }
        return beside ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected void layoutChildren() {
        double type = plot.theme().type();
        double width = getWidth();
        double height = getHeight();
        switch (orientation(type)) {
            case VERTICAL -> {
                double room = Math.rint(Math.max(CHART_HEIGHT * type, SHARE * height));
                place(0, height - room, width, room);
                height -= room + GAP;
            }
            case HORIZONTAL -> {
                double room = Math.rint(Math.max(CHART_WIDTH * type, SHARE * width));
                place(width - room, 0, room, height);
                width -= room + GAP;
            }
            case null -> place(0, 0, 0, 0);
        }
        plot.resizeRelocate(0, 0, width, height);
    }

    private void place(double left, double top, double width, double height) {
        if (chart != null) {
            chart.setVisible(width > 0);
            chart.resizeRelocate(left, top, width, height);
        }
    }
}
