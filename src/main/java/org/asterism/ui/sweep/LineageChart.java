package org.asterism.ui.sweep;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.quality.Lineage;
import org.asterism.report.Palette;
import org.asterism.ui.plot.layer.Paints;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The clusters along a sweep as columns, with bands between them as wide as the points that they share. */
final class LineageChart extends RowChart {
    private static final double EDGE = 24;
    private static final double TOP = 10;
    private static final double FOOT = 40;
    private static final double WIDEST = 10;
    private static final double LETTER = 6.2;
    private static final double FAINT = 0.15;
    private static final double CLEAR = 0.45;

    LineageChart(SweepModel model, Plan plan) {
        super(model, plan, Messages.text("sweep.lineage"));
        setId("sweep-lineage");
        setMinSize(200, 160);
    }

    private LineageModel.@Nullable Lines lines() {
        return model().lineage().linesProperty().get();
    }

    private int size() {
        LineageModel.Lines lines = lines();
        return lines == null ? 0 : lines.rows().size();
    }

    @Override
    int place(double x, double y) {
        LineageModel.Lines lines = lines();
        if (lines == null) {
            return -1;
        }
        int stage = (int) Math.round((x - EDGE) / Math.max(1, step()));
        return stage >= 0 && stage < size() ? lines.rows().get(stage).place() : -1;
    }

    @Override
    int step(int place, KeyCode arrow) {
        int next = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? place - 1 : place + 1;
        return next < plan().size() ? next : -1;
    }

    @Override
    String words(@Nullable Row row) {
        return row == null
                ? Messages.text(
                        "sweep.lineage-spoken", SweepText.title(plan().ranges().getFirst()))
                : SweepText.name(plan(), row) + ": " + SweepText.outcome(row);
    }

    private double step() {
        return size() < 2 ? 0 : (getWidth() - 2 * EDGE) / (size() - 1);
    }

    private double x(int stage) {
        return size() < 2 ? getWidth() / 2 : EDGE + stage * step();
    }

    private double width() {
        return Math.clamp(step() / 4, 2, WIDEST);
    }

    private double y(double share) {
        return TOP + share * (getHeight() - TOP - FOOT);
    }

    private double tall(double share) {
        return share * (getHeight() - TOP - FOOT);
    }

    @Override
    protected void paint(GraphicsContext g) {
        LineageModel.Lines lines = lines();
        if (lines == null) {
            return;
        }
        Alluvial picture = lines.picture();
        for (int stage = 1; stage < size(); stage++) {
            for (Alluvial.Band band : picture.bands().get(stage)) {
                band(g, band, x(stage - 1) + width() / 2, x(stage) - width() / 2);
            }
        }
        for (int stage = 0; stage < size(); stage++) {
            column(g, picture.stages().get(stage), x(stage) - width() / 2);
        }
        names(g, lines.rows());
        frame(g, lines.rows(), model().selectedProperty().get(), accent());
        frame(g, lines.rows(), model().hoveredProperty().get(), ink(0.9));
    }

    private void band(GraphicsContext g, Alluvial.Band band, double left, double right) {
        boolean few = band.kind() == Lineage.Kind.MOVES || band.color() < 0;
        g.setFill(color(band.color()).deriveColor(0, 1, 1, few ? FAINT : CLEAR));
        double middle = (left + right) / 2;
        double from = y(band.fromTop());
        double into = y(band.intoTop());
        double height = Math.max(0.5, tall(band.height()));
        g.beginPath();
        g.moveTo(left, from);
        g.bezierCurveTo(middle, from, middle, into, right, into);
        g.lineTo(right, into + height);
        g.bezierCurveTo(middle, into + height, middle, from + height, left, from + height);
        g.closePath();
        g.fill();
    }

    private void column(GraphicsContext g, List<Alluvial.Node> nodes, double left) {
        for (Alluvial.Node node : nodes) {
            g.setFill(color(node.color()));
            g.fillRect(left, y(node.top()), width(), Math.max(1, tall(node.height())));
        }
    }

    /** Noise is grey. */
    private Color color(int slot) {
        return slot < 0 ? ink(0.35) : Paints.of(Palette.color(slot));
    }

    private void names(GraphicsContext g, List<Row> rows) {
        int longest = rows.stream().mapToInt(row -> value(row).length()).max().orElse(1);
        int every = (int) Math.max(1, Math.ceil((longest * LETTER + 6) / Math.max(1, step())));
        g.setFill(ink(0.7));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        for (int stage = 0; stage < rows.size(); stage += every) {
            g.fillText(value(rows.get(stage)), x(stage), getHeight() - FOOT + 6);
        }
        g.setFill(ink(0.9));
        g.fillText(SweepText.title(plan().ranges().getFirst()), getWidth() / 2, getHeight() - FOOT + 22);
    }

    private String value(Row row) {
        return SweepText.value(plan().ranges().getFirst(), row.values().getFirst());
    }

    private void frame(GraphicsContext g, List<Row> rows, @Nullable Row row, Color color) {
        int stage = row == null ? -1 : rows.indexOf(row);
        if (stage >= 0) {
            g.setStroke(color);
            g.setLineWidth(1.5);
            g.strokeRect(x(stage) - width() / 2 - 3, TOP - 4, width() + 6, getHeight() - TOP - FOOT + 8);
        }
    }
}
