package org.asterism.ui.teach.play;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.cluster.Mark;
import org.asterism.lesson.play.Diagram;
import org.asterism.ui.control.AxesChart;
import org.asterism.ui.control.Frame;

/**
 * What a run draws beside its points, as far as it has come: grey where a point has no cluster yet. The entry in hand has the ring
 * that its point has in the plot.
 */
abstract class DiagramChart extends AxesChart {
    static final int NONE = -1;
    /** About how wide a letter is for the height of a line. */
    private static final double LETTER = 0.5;

    private static final double LEAST = 13;
    private static final double RING = 6;
    private static final double LIT = 2.5;
    private static final double POINTED = 1.5;

    private final LaneModel lane;
    private final Diagram diagram;
    private final String spoken;
    private double type = 1;
    private int[] painted = {};
    private int shown;
    private int lit = NONE;
    private int pointed = NONE;

    /** @param spoken what it is, for a screen reader */
    DiagramChart(LaneModel lane, Diagram diagram, String spoken) {
        super(spoken);
        this.lane = lane;
        this.diagram = diagram;
        this.spoken = spoken;
        setId("teach-diagram-" + (lane.place() + 1));
    }

    static DiagramChart of(LaneModel lane, Diagram diagram) {
        return switch (diagram) {
            case Diagram.ReachabilityPlot plot -> new ReachabilityView(lane, plot);
            case Diagram.DecisionGraph graph -> new DecisionView(lane, graph);
        };
    }

    /** The place of an entry, pixels. */
    abstract double x(Frame frame, int entry);

    abstract double y(Frame frame, int entry);

    /** The entry at a place; -1 where there is none. */
    abstract int at(Frame frame, double x, double y);

    abstract void entries(GraphicsContext graphics, Frame frame);

    /** Whether it needs more width than height. */
    abstract boolean wide();

    /** What the heights are. */
    abstract String title();

    /** An entry in words. */
    abstract String words(int entry);

    /** Shows the step that the lane is at, with text as large as this. */
    final void show(double newType) {
        type = newType;
        int step = lane.indexProperty().get();
        shown = diagram.shown(step);
        painted = lane.painted();
        lit = lane.stepProperty().get().marks().stream()
                .filter(Mark.Focus.class::isInstance)
                .mapToInt(mark -> diagram.entry(((Mark.Focus) mark).point(), step))
                .findFirst()
                .orElse(NONE);
        pointed = Math.min(pointed, shown - 1);
        say();
    }

    /** Points at the entry of a point; -1 for none. */
    final void point(int point) {
        int entry = point < 0 ? NONE : diagram.entry(point, lane.indexProperty().get());
        if (entry != pointed) {
            pointed = entry;
            say();
        }
    }

    private void say() {
        int entry = pointed == NONE ? lit : pointed;
        setAccessibleText(entry == NONE ? spoken : spoken + ". " + words(entry));
        repaint();
    }

    /** The point whose entry is at a place; -1 where there is none. */
    final int pointAt(double x, double y) {
        int entry = at(frame(), x, y);
        return entry < 0 ? NONE : diagram.points()[entry];
    }

    /** How many entries there are now. */
    final int shown() {
        return shown;
    }

    /** The palette colour of the point of an entry; negative for none. */
    final int colorOf(int entry) {
        return painted[diagram.points()[entry]];
    }

    final int number(int entry) {
        return diagram.points()[entry] + 1;
    }

    final double type() {
        return type;
    }

    @Override
    protected final double line() {
        return Math.max(LEAST, super.line()) * type;
    }

    @Override
    protected final void paint(GraphicsContext graphics, Frame frame) {
        entries(graphics, frame);
        ring(graphics, frame, lit, LIT);
        if (pointed != lit) {
            ring(graphics, frame, pointed, POINTED);
        }
        graphics.setFill(ink(0.9));
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.TOP);
        graphics.fillText(said(), frame.right(), 1, frame.right());
    }

    /** The entry pointed at, else the one in hand if there is room beside the title. */
    private String said() {
        int entry = pointed == NONE ? lit : pointed;
        String words = entry == NONE ? "" : words(entry);
        return pointed != NONE || fits(words) ? words : "";
    }

    private boolean fits(String words) {
        return (title().length() + words.length() + 3) * LETTER * line() < getWidth();
    }

    @Override
    protected final String upwardsTitle() {
        return fits(said()) ? title() : "";
    }

    private void ring(GraphicsContext graphics, Frame frame, int entry, double width) {
        if (entry != NONE) {
            double radius = RING * type;
            double left = x(frame, entry) - radius;
            double top = Math.max(frame.top(), y(frame, entry)) - radius;
            graphics.setStroke(paper());
            graphics.setLineWidth(2 * width * type);
            graphics.strokeOval(left, top, 2 * radius, 2 * radius);
            graphics.setStroke(ink(1));
            graphics.setLineWidth(width * type);
            graphics.strokeOval(left, top, 2 * radius, 2 * radius);
        }
    }
}
