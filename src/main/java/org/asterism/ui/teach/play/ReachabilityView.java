package org.asterism.ui.teach.play;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import org.asterism.lesson.play.Diagram;
import org.asterism.report.tick.Ticker;
import org.asterism.ui.control.Bars;
import org.asterism.ui.control.Frame;
import org.asterism.ui.text.Messages;

/** The reachability plot of OPTICS grows bar by bar; there is room for all from the start. */
final class ReachabilityView extends DiagramChart {
    private final double[] heights;
    private final double highest;

    ReachabilityView(LaneModel lane, Diagram.ReachabilityPlot plot) {
        super(lane, plot, Messages.text("stage.reachability"));
        heights = plot.heights();
        highest = Arrays.stream(heights).filter(Double::isFinite).max().orElse(0);
    }

    @Override
    protected Frame scaled(Frame pixels) {
        return pixels.with(heights.length, 0, highest > 0 ? highest * 1.04 : 1);
    }

    @Override
    void entries(GraphicsContext graphics, Frame frame) {
        new Bars(shown(), bar -> heights[bar], bar -> color(colorOf(bar))).paint(graphics, frame);
    }

    @Override
    double x(Frame frame, int entry) {
        return frame.x(entry + 0.5);
    }

    @Override
    double y(Frame frame, int entry) {
        return frame.y(Math.min(heights[entry], frame.high()));
    }

    @Override
    int at(Frame frame, double x, double y) {
        boolean inside = x >= frame.left() && x < frame.right() && y <= frame.bottom();
        int entry = (int) frame.valueAtX(x);
        return inside && entry < shown() ? entry : NONE;
    }

    @Override
    String words(int entry) {
        return heights[entry] < Double.POSITIVE_INFINITY
                ? Messages.text("stage.bar", number(entry), TeachText.value(heights[entry]))
                : Messages.text("stage.bar-endless", number(entry));
    }

    @Override
    protected Ticker across() {
        return Ticker.none();
    }

    @Override
    protected String acrossTitle() {
        return Messages.text("stage.reachability-across");
    }

    @Override
    String title() {
        return Messages.text("stage.reachability-upwards");
    }

    @Override
    boolean wide() {
        return true;
    }
}
