package org.asterism.ui.selecting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.tuning.selection.Share;
import org.asterism.ui.text.Messages;

/** One share by the size of the planted group, at one distance: a line with its interval for each algorithm. */
final class CurveChart extends PlaceChart {
    private static final double LEFT = 40;
    private static final double RIGHT = 118;
    private static final double TOP = 10;
    private static final double FOOT = 34;
    private static final double DOT = 2.5;
    private static final double LINE = 12;
    private static final int LETTERS = 19;

    private final Rate rate;

    CurveChart(SelectingModel model, Outcome outcome, Rate rate) {
        super(model, outcome, rate.title());
        this.rate = rate;
        setId("selecting-" + (rate == Rate.COMPLETENESS ? "completeness" : "contamination"));
        setMinSize(260, 190);
        setPrefSize(420, 230);
    }

    @Override
    Outcome.Place place(double x, double y) {
        int last = sizes() - 1;
        double share = (x - LEFT) / (getWidth() - LEFT - RIGHT);
        int size = (int) Math.clamp(Math.rint(share * last), 0, last);
        return new Outcome.Place(x < LEFT / 2 || x > getWidth() - RIGHT / 2 ? -1 : size, distance());
    }

    @Override
    Outcome.Place step(Outcome.Place place, KeyCode arrow) {
        return switch (arrow) {
            case LEFT -> new Outcome.Place(place.size() - 1, place.distance());
            case RIGHT -> new Outcome.Place(place.size() + 1, place.distance());
            case UP -> new Outcome.Place(place.size(), place.distance() + 1);
            default -> new Outcome.Place(place.size(), place.distance() - 1);
        };
    }

    private int sizes() {
        return outcome().function().sizes().size();
    }

    private int distance() {
        Outcome.Place looked = model().looked();
        return looked == null || !outcome().has(looked) ? 0 : looked.distance();
    }

    private double x(int size) {
        return LEFT + (getWidth() - LEFT - RIGHT) * (sizes() == 1 ? 0.5 : (double) size / (sizes() - 1));
    }

    private double y(double share) {
        return TOP + (1 - share) * (getHeight() - TOP - FOOT);
    }

    @Override
    protected void paint(GraphicsContext g) {
        axes(g);
        Outcome.Place looked = model().looked();
        if (looked != null && outcome().has(looked)) {
            g.setStroke(ink(0.35));
            g.strokeLine(x(looked.size()), TOP, x(looked.size()), y(0));
        }
        for (int algorithm = 0; algorithm < outcome().names().size(); algorithm++) {
            band(g, algorithm);
        }
        for (int algorithm = 0; algorithm < outcome().names().size(); algorithm++) {
            line(g, algorithm);
        }
        names(g);
    }

    private void axes(GraphicsContext g) {
        g.setLineWidth(1);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        for (int quarter = 0; quarter <= 4; quarter++) {
            g.setStroke(ink(quarter == 0 ? 0.3 : 0.1));
            double y = Math.rint(y(quarter / 4.0)) + 0.5;
            g.strokeLine(LEFT, y, getWidth() - RIGHT, y);
            g.setFill(ink(0.65));
            g.fillText(25 * quarter + " %", LEFT - 6, y);
        }
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        for (int size = 0; size < sizes(); size++) {
            g.fillText(Integer.toString(outcome().function().sizes().get(size)), x(size), y(0) + 5);
        }
        g.fillText(Messages.text("selecting.size-axis"), (LEFT + getWidth() - RIGHT) / 2, y(0) + 19);
    }

    private Share share(int algorithm, int size) {
        return rate.of(outcome().surfaces().get(algorithm).cell(size, distance()));
    }

    private void band(GraphicsContext g, int algorithm) {
        double[] x = new double[2 * sizes()];
        double[] y = new double[2 * sizes()];
        for (int size = 0; size < sizes(); size++) {
            int back = x.length - 1 - size;
            x[size] = x(size);
            x[back] = x(size);
            y[size] = y(share(algorithm, size).high());
            y[back] = y(share(algorithm, size).low());
        }
        g.setFill(color(algorithm).deriveColor(0, 1, 1, 0.13));
        g.fillPolygon(x, y, x.length);
    }

    private void line(GraphicsContext g, int algorithm) {
        Color color = color(algorithm);
        g.setStroke(color);
        g.setFill(color);
        g.setLineWidth(1.8);
        double before = Double.NaN;
        for (int size = 0; size < sizes(); size++) {
            double value = share(algorithm, size).value();
            if (Double.isFinite(value)) {
                g.fillOval(x(size) - DOT, y(value) - DOT, 2 * DOT, 2 * DOT);
                if (Double.isFinite(before)) {
                    g.strokeLine(x(size - 1), y(before), x(size), y(value));
                }
            }
            before = value;
        }
    }

    /** Beside the end of each line, pushed apart where lines end together. */
    private void names(GraphicsContext g) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, outcome().names().size()).boxed().toList());
        order.sort(Comparator.comparingDouble(this::end));
        double free = TOP;
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double all = order.size() * LINE;
        for (int algorithm : order) {
            double y = Math.max(free, Math.min(end(algorithm), y(0) - all + LINE));
            free = y + LINE;
            all -= LINE;
            g.setFill(color(algorithm));
            g.fillOval(getWidth() - RIGHT + 8, y - 3, 6, 6);
            g.setFill(ink(0.9));
            g.fillText(SelectingText.shorter(outcome().names().get(algorithm), LETTERS), getWidth() - RIGHT + 18, y);
        }
    }

    private double end(int algorithm) {
        double last = share(algorithm, sizes() - 1).value();
        return y(Double.isFinite(last) ? last : 0);
    }
}
