package org.asterism.ui.teach.play;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import org.asterism.lesson.play.Diagram;
import org.asterism.ui.control.Frame;
import org.asterism.ui.text.Messages;

/** The decision graph of density peaks: a stroke below for a point whose density alone is known, then a dot. */
final class DecisionView extends DiagramChart {
    private static final double ROOM = 1.05;
    private static final double NEAR = 8;
    private static final double DOT = 2.5;
    private static final double PEAK = 4.5;
    private static final double STROKE = 5;

    private final Diagram.DecisionGraph graph;
    /** The next entry of the same point; after it this one is out of date. */
    private final int[] next;

    private final double widest;
    private final double highest;

    DecisionView(LaneModel lane, Diagram.DecisionGraph graph) {
        super(lane, graph, Messages.text("stage.decision"));
        this.graph = graph;
        next = next(graph.points());
        widest = greatest(graph.densities());
        highest = greatest(graph.separations());
    }

    private static int[] next(int[] points) {
        int[] next = new int[points.length];
        Map<Integer, Integer> later = new HashMap<>();
        for (int entry = points.length - 1; entry >= 0; entry--) {
            Integer same = later.put(points[entry], entry);
            next[entry] = same == null ? Integer.MAX_VALUE : same;
        }
        return next;
    }

    private static double greatest(double[] values) {
        double greatest = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
        return greatest > 0 ? greatest : 1;
    }

    @Override
    protected Frame scaled(Frame pixels) {
        return pixels.with(ROOM * widest, 0, ROOM * highest);
    }

    @Override
    void entries(GraphicsContext graphics, Frame frame) {
        for (int entry = 0; entry < shown(); entry++) {
            if (next[entry] >= shown()) {
                entry(graphics, frame, entry);
            }
        }
    }

    private void entry(GraphicsContext graphics, Frame frame, int entry) {
        if (!known(entry)) {
            graphics.setFill(ink(0.4));
            graphics.fillRect(x(frame, entry) - 0.5, frame.bottom() - STROKE, 1, STROKE);
            return;
        }
        boolean peak = graph.chosen()[entry];
        if (peak) {
            graphics.setFill(paper());
            dot(graphics, frame, entry, PEAK + 1.5);
        }
        graphics.setFill(colorOf(entry) < 0 ? ink(0.5) : color(colorOf(entry)));
        dot(graphics, frame, entry, peak ? PEAK : DOT);
    }

    private void dot(GraphicsContext graphics, Frame frame, int entry, double size) {
        double radius = size * type();
        graphics.fillOval(x(frame, entry) - radius, y(frame, entry) - radius, 2 * radius, 2 * radius);
    }

    private boolean known(int entry) {
        return !Double.isNaN(graph.separations()[entry]);
    }

    @Override
    double x(Frame frame, int entry) {
        return frame.x(Math.min(graph.densities()[entry], ROOM * widest));
    }

    @Override
    double y(Frame frame, int entry) {
        return known(entry) ? frame.y(Math.min(graph.separations()[entry], ROOM * highest)) : frame.bottom();
    }

    @Override
    int at(Frame frame, double x, double y) {
        int nearest = NONE;
        double least = NEAR * type();
        for (int entry = 0; entry < shown(); entry++) {
            double distance = Math.hypot(x(frame, entry) - x, y(frame, entry) - y);
            if (distance < least) {
                least = distance;
                nearest = entry;
            }
        }
        return nearest;
    }

    @Override
    String words(int entry) {
        String density = TeachText.value(graph.densities()[entry]);
        return known(entry)
                ? Messages.text("stage.peak", number(entry), density, TeachText.value(graph.separations()[entry]))
                : Messages.text("stage.peak-density", number(entry), density);
    }

    @Override
    protected String acrossTitle() {
        return Messages.text("stage.decision-across");
    }

    @Override
    String title() {
        return Messages.text("stage.decision-upwards");
    }

    @Override
    boolean wide() {
        return false;
    }
}
