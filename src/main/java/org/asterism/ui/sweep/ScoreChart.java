package org.asterism.ui.sweep;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextAlignment;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Range;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** One measure along the values of a parameter, with its best point and its knee; refused values are crosses below. */
final class ScoreChart extends RowChart {
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 18;
    private static final double FOOT = 18;
    private static final double LETTER = 6.2;
    private static final double CROSS = 3;
    private static final double RING = 7;
    private static final double BELOW = 24;

    private final int measure;
    private Scores scores;

    /** @param measure its index among those of the plan */
    ScoreChart(SweepModel model, Plan plan, int measure) {
        super(model, plan, plan.measures().get(measure).title());
        this.measure = measure;
        scores = Scores.of(plan, measure, model.rows());
        setId("sweep-curve-" + measure);
        setMinHeight(138);
        setPrefHeight(138);
    }

    @Override
    void refresh() {
        scores = Scores.of(plan(), measure, model().rows());
        super.refresh();
    }

    @Override
    int place(double x, double y) {
        int size = scores.values().length;
        double share = (x - LEFT) / (getWidth() - LEFT - RIGHT);
        return x < LEFT / 2 ? -1 : Math.clamp(Math.round(share * (size - 1)), 0, size - 1);
    }

    @Override
    int step(int place, KeyCode arrow) {
        int next = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? place - 1 : place + 1;
        return next < scores.values().length ? next : -1;
    }

    @Override
    String words(@Nullable Row row) {
        return row == null
                ? Messages.text("sweep.curve-spoken", scores.measure().title(), parameter(), best())
                : SweepText.point(plan(), row, measure);
    }

    private String best() {
        return scores.best().isPresent() ? value(scores.best().getAsInt()) : "–";
    }

    private String parameter() {
        return SweepText.title(range());
    }

    private Range range() {
        return plan().ranges().getFirst();
    }

    private String value(int place) {
        return SweepText.value(range(), place);
    }

    private double x(int place) {
        int last = scores.values().length - 1;
        return LEFT + (getWidth() - LEFT - RIGHT) * (last == 0 ? 0.5 : (double) place / last);
    }

    private double y(double value) {
        double low = scores.low();
        double high = scores.high();
        double share = high > low ? (high - value) / (high - low) : 0.5;
        return TOP + share * (base() - BELOW - TOP);
    }

    private double base() {
        return getHeight() - FOOT;
    }

    @Override
    protected void paint(GraphicsContext g) {
        axes(g);
        line(g);
        Row looked = looked();
        if (looked != null) {
            g.setStroke(ink(0.3));
            g.setLineWidth(1);
            g.strokeLine(x(looked.place()), TOP - 6, x(looked.place()), base());
        }
        model().rows().stream().filter(row -> row.clustered().isEmpty()).forEach(row -> cross(g, x(row.place())));
        marks(g);
        ring(g, model().selectedProperty().get());
        g.setFill(ink(1));
        dot(g, model().hoveredProperty().get(), 3);
    }

    private void axes(GraphicsContext g) {
        g.setStroke(ink(0.18));
        g.setLineWidth(1);
        g.strokeLine(LEFT - 6, base() + 0.5, getWidth() - RIGHT + 6, base() + 0.5);
        g.setFill(ink(0.6));
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        if (scores.places().length > 0) {
            g.fillText(SweepText.number(scores.high()), LEFT - 10, y(scores.high()));
            if (scores.high() > scores.low()) {
                g.fillText(SweepText.number(scores.low()), LEFT - 10, y(scores.low()));
            }
        }
        ticks(g);
    }

    /** As many values as fit below the line. */
    private void ticks(GraphicsContext g) {
        int size = scores.values().length;
        int longest = 1;
        for (int place = 0; place < size; place++) {
            longest = Math.max(longest, value(place).length());
        }
        double room = (getWidth() - LEFT - RIGHT) / Math.max(1, size - 1);
        int every = Math.max(1, (int) Math.ceil((longest * LETTER + 6) / room));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        for (int place = 0; place < size; place += every) {
            g.fillText(value(place), x(place), base() + 4);
        }
    }

    private void line(GraphicsContext g) {
        int[] places = scores.places();
        double[] values = scores.values();
        g.setStroke(SEPARABILITY.interpolate(accent(), 0.5));
        g.setFill(SEPARABILITY.interpolate(accent(), 0.5));
        g.setLineWidth(1.5);
        for (int i = 0; i < places.length; i++) {
            double x = x(places[i]);
            double y = y(values[places[i]]);
            g.fillOval(x - 2, y - 2, 4, 4);
            if (i > 0 && places[i - 1] == places[i] - 1) {
                g.strokeLine(x(places[i - 1]), y(values[places[i - 1]]), x, y);
            }
        }
    }

    private void marks(GraphicsContext g) {
        g.setLineWidth(1.5);
        scores.knee().ifPresent(place -> {
            g.setStroke(AMBIGUITY);
            double y = y(scores.values()[place]);
            g.strokeOval(x(place) - 4.5, y - 4.5, 9, 9);
            boolean elbow = scores.measure().best() == Measure.Best.LOWER;
            name(g, place, Messages.text(elbow ? "sweep.elbow" : "sweep.knee", value(place)));
        });
        scores.best().ifPresent(place -> {
            g.setFill(AMBIGUITY);
            dot(g, place, 4.5);
            name(g, place, Messages.text("sweep.best", value(place)));
        });
    }

    /** Above the point, or below it where low is good. */
    private void name(GraphicsContext g, int place, String words) {
        double half = words.length() * LETTER / 2;
        double middle = Math.clamp(x(place), LEFT + half, Math.max(LEFT + half, getWidth() - half));
        double y = y(scores.values()[place]);
        boolean below = scores.measure().best() == Measure.Best.LOWER;
        g.setFill(ink(0.9));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(below ? VPos.TOP : VPos.BOTTOM);
        g.fillText(words, middle, below ? y + 8 : y - 7);
    }

    private void ring(GraphicsContext g, @Nullable Row row) {
        double value = row == null ? Double.NaN : scores.values()[row.place()];
        if (row != null && Double.isFinite(value)) {
            g.setStroke(accent());
            g.setLineWidth(2);
            g.strokeOval(x(row.place()) - RING, y(value) - RING, 2 * RING, 2 * RING);
        }
    }

    private void dot(GraphicsContext g, @Nullable Row row, double radius) {
        if (row != null) {
            dot(g, row.place(), radius);
        }
    }

    private void dot(GraphicsContext g, int place, double radius) {
        double value = scores.values()[place];
        if (Double.isFinite(value)) {
            g.fillOval(x(place) - radius, y(value) - radius, 2 * radius, 2 * radius);
        }
    }

    private void cross(GraphicsContext g, double x) {
        double y = base() - CROSS - 2;
        g.setStroke(ink(0.6));
        g.setLineWidth(1.2);
        g.strokeLine(x - CROSS, y - CROSS, x + CROSS, y + CROSS);
        g.strokeLine(x - CROSS, y + CROSS, x + CROSS, y - CROSS);
    }
}
