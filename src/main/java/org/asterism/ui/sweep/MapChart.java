package org.asterism.ui.sweep;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Range;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One measure over two parameters as shaded cells, darker for better, with a legend; refused values are crosses.
 *
 * <p>The first parameter runs upwards, the second to the right.
 */
final class MapChart extends RowChart {
    private static final double TOP = 12;
    private static final double FOOT = 40;
    private static final double LEGEND = 74;
    private static final double LETTER = 6.2;
    private static final double NUMBERS = 34;

    private final IntegerProperty measure = new SimpleIntegerProperty(this, "measure", 0);
    private Scores scores;

    MapChart(SweepModel model, Plan plan) {
        super(model, plan, plan.measures().getFirst().title());
        scores = Scores.of(plan, 0, model.rows());
        setId("sweep-map");
        setMinSize(200, 160);
        measure.subscribe(_ -> refresh());
    }

    /** The index of the measure that is shown. */
    IntegerProperty measureProperty() {
        return measure;
    }

    @Override
    void refresh() {
        scores = Scores.of(plan(), measure.get(), model().rows());
        super.refresh();
    }

    @Override
    int place(double x, double y) {
        int column = (int) Math.floor((x - left()) / width());
        int row = (int) Math.floor((bottom() - y) / height());
        return inside(row, column) ? row * columns() + column : -1;
    }

    @Override
    int step(int place, KeyCode arrow) {
        int row = place / columns() + (arrow == KeyCode.UP ? 1 : arrow == KeyCode.DOWN ? -1 : 0);
        int column = place % columns() + (arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0);
        return inside(row, column) ? row * columns() + column : -1;
    }

    private boolean inside(int row, int column) {
        return row >= 0 && row < lines() && column >= 0 && column < columns();
    }

    @Override
    String words(@Nullable Row row) {
        return row == null
                ? Messages.text(
                        "sweep.map-spoken",
                        scores.measure().title(),
                        SweepText.title(upwards()),
                        SweepText.title(across()))
                : SweepText.point(plan(), row, measure.get());
    }

    private Range upwards() {
        return plan().ranges().getFirst();
    }

    private Range across() {
        return plan().ranges().getLast();
    }

    private int lines() {
        return upwards().values().size();
    }

    private int columns() {
        return across().values().size();
    }

    private double left() {
        int longest = 1;
        for (int i = 0; i < lines(); i++) {
            longest = Math.max(longest, SweepText.value(upwards(), i).length());
        }
        return 30 + longest * LETTER;
    }

    private double bottom() {
        return getHeight() - FOOT;
    }

    private double width() {
        return Math.max(1, (getWidth() - left() - LEGEND) / columns());
    }

    private double height() {
        return Math.max(1, (bottom() - TOP) / lines());
    }

    @Override
    protected void paint(GraphicsContext g) {
        model().rows().forEach(row -> cell(g, row));
        names(g);
        legend(g);
        scores.best().ifPresent(place -> frame(g, place, AMBIGUITY, 0));
        frame(g, model().selectedProperty().get(), accent());
        frame(g, model().hoveredProperty().get(), ink(1));
    }

    private double x(int place) {
        return left() + place % columns() * width();
    }

    private double y(int place) {
        return bottom() - (place / columns() + 1) * height();
    }

    private void cell(GraphicsContext g, Row row) {
        double x = x(row.place());
        double y = y(row.place());
        double gap = Math.min(width(), height()) > 6 ? 0.5 : 0;
        double value = scores.values()[row.place()];
        double share = goodness(value);
        g.setFill(Double.isFinite(value) ? shade(share) : paper());
        g.fillRect(x + gap, y + gap, width() - 2 * gap, height() - 2 * gap);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        if (row.clustered().isEmpty()) {
            g.setFill(ink(0.6));
            g.fillText("×", x + width() / 2, y + height() / 2);
        } else if (width() >= NUMBERS && height() >= 14) {
            g.setFill(share > 0.55 ? Color.WHITE : ink(1));
            g.fillText(SweepText.number(value), x + width() / 2, y + height() / 2);
        }
    }

    /** From 0 for the worst value to 1 for the best. */
    private double goodness(double value) {
        double low = scores.low();
        double high = scores.high();
        if (!(high > low) || !Double.isFinite(value)) {
            return Double.isFinite(value) ? 1 : 0;
        }
        double share = (value - low) / (high - low);
        return scores.measure().best() == Measure.Best.HIGHER ? share : 1 - share;
    }

    private Color shade(double share) {
        return paper().interpolate(SEPARABILITY, 0.06 + 0.94 * share);
    }

    private void names(GraphicsContext g) {
        g.setFill(ink(0.7));
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        int every = (int) Math.ceil(12 / height());
        for (int i = 0; i < lines(); i += every) {
            g.fillText(SweepText.value(upwards(), i), left() - 6, bottom() - (i + 0.5) * height());
        }
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        int longest = 1;
        for (int i = 0; i < columns(); i++) {
            longest = Math.max(longest, SweepText.value(across(), i).length());
        }
        int some = (int) Math.ceil((longest * LETTER + 6) / width());
        for (int i = 0; i < columns(); i += some) {
            g.fillText(SweepText.value(across(), i), left() + (i + 0.5) * width(), bottom() + 4);
        }
        titles(g);
    }

    private void titles(GraphicsContext g) {
        g.setFill(ink(0.9));
        g.fillText(SweepText.title(across()), left() + columns() * width() / 2, bottom() + 20);
        g.save();
        g.translate(2, TOP + (bottom() - TOP) / 2);
        g.rotate(-90);
        g.fillText(SweepText.title(upwards()), 0, 0);
        g.restore();
    }

    /** The best value above. */
    private void legend(GraphicsContext g) {
        double x = getWidth() - LEGEND + 14;
        double size = Math.min(120, bottom() - TOP - 20);
        for (int step = 0; step < size; step++) {
            g.setFill(shade(1 - step / size));
            g.fillRect(x, TOP + step, 10, 1.5);
        }
        boolean higher = scores.measure().best() == Measure.Best.HIGHER;
        g.setFill(ink(0.7));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(SweepText.number(higher ? scores.high() : scores.low()), x + 15, TOP - 3);
        g.fillText(SweepText.number(higher ? scores.low() : scores.high()), x + 15, TOP + size - 10);
        g.fillText(Messages.text("sweep.legend-refused"), x, TOP + size + 6);
    }

    /** Inside the mark of the best. */
    private void frame(GraphicsContext g, @Nullable Row row, Color color) {
        if (row != null) {
            frame(g, row.place(), color, 2);
        }
    }

    private void frame(GraphicsContext g, int place, Color color, double inside) {
        double gap = inside + 1;
        g.setStroke(color);
        g.setLineWidth(2);
        g.strokeRect(x(place) + gap, y(place) + gap, width() - 2 * gap, height() - 2 * gap);
    }
}
