package org.asterism.ui.score;

import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.Pair;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How ambiguity follows from separability, with each pair of groups as a dot on the curve. */
final class PairCurve extends PairChart {
    private static final int STEPS = 64;
    private static final double EDGE = 9;
    private static final double HEAD = 18;
    private static final double FOOT = 16;
    private static final double REACH = 12;

    PairCurve(AmbiguityModel model) {
        super(Messages.text("score.curve-spoken"), model);
        setMinHeight(92);
        setPrefHeight(92);
    }

    @Override
    void show(List<Pair> shown) {
        super.show(shown.stream()
                .sorted(Comparator.comparingDouble(Pair::separability))
                .toList());
    }

    @Override
    @Nullable
    Pair at(double x, double y) {
        return pairs().stream()
                .min(Comparator.comparingDouble(pair -> distance(pair, x, y)))
                .filter(pair -> distance(pair, x, y) <= REACH)
                .orElse(null);
    }

    /** Moves along the curve. */
    @Override
    @Nullable
    Pair next(Pair from, KeyCode arrow) {
        int step = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? -1 : 1;
        int place = pairs().indexOf(from) + step;
        return place >= 0 && place < pairs().size() ? pairs().get(place) : null;
    }

    private double distance(Pair pair, double x, double y) {
        return Math.hypot(x(pair.separability()) - x, y(pair.ambiguity()) - y);
    }

    private double x(double separability) {
        return EDGE + separability * (getWidth() - 2 * EDGE);
    }

    private double y(double ambiguity) {
        return HEAD + (1 - ambiguity) * (getHeight() - HEAD - FOOT);
    }

    @Override
    protected void paint(GraphicsContext g) {
        curve(g);
        foot(g);
        g.setFill(AMBIGUITY.deriveColor(0, 1, 1, 0.7));
        pairs().forEach(pair -> dot(g, pair, 3.5));
        g.setFill(accent());
        pairs().stream().filter(this::chosen).forEach(pair -> mark(g, pair));
        g.setFill(ink(1));
        pairs().stream().filter(this::lit).forEach(pair -> mark(g, pair));
    }

    private void curve(GraphicsContext g) {
        double[] x = new double[STEPS + 1];
        double[] y = new double[STEPS + 1];
        for (int s = 0; s <= STEPS; s++) {
            x[s] = x((double) s / STEPS);
            y[s] = y(Pair.entropy((double) s / STEPS));
        }
        g.setStroke(ink(0.35));
        g.setLineWidth(1.5);
        g.strokePolyline(x, y, STEPS + 1);
    }

    private void foot(GraphicsContext g) {
        double base = getHeight() - 3;
        g.setFill(ink(0.65));
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(Messages.text("score.curve-one"), 0, base);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(Messages.text("score.curve-half"), getWidth() / 2, base);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(Messages.text("score.curve-two"), getWidth(), base);
    }

    private void mark(GraphicsContext g, Pair pair) {
        dot(g, pair, 5);
        double middle = Math.clamp(x(pair.separability()), 24, Math.max(24, getWidth() - 24));
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(PairText.name(pair), middle, y(pair.ambiguity()) - 8);
    }

    private void dot(GraphicsContext g, Pair pair, double radius) {
        g.fillOval(x(pair.separability()) - radius, y(pair.ambiguity()) - radius, 2 * radius, 2 * radius);
    }
}
