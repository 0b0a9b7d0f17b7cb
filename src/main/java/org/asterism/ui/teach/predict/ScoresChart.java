package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.lesson.answer.Spread;
import org.asterism.ui.control.Sketch;

/** Agreement as dots, one a student, in a row for each thing agreed with; the middle half as a band, the mean as a line. */
final class ScoresChart extends Sketch {
    private static final double LOW = -0.2;
    private static final double ROW = 74;
    private static final double DOT = 5;
    private List<Line> lines = List.of();

    /**
     * A row.
     *
     * @param dots adjusted Rand indices; NaN is left out
     */
    record Line(String title, double[] dots, Spread spread) {}

    ScoresChart(String name) {
        super(name);
        setId("class-scores");
        setMinSize(200, 120);
    }

    void show(List<Line> shown) {
        lines = List.copyOf(shown);
        setPrefHeight(lines.size() * ROW + 30);
        setMinHeight(lines.size() * ROW + 30);
        setAccessibleText(lines.stream()
                .map(line -> text(
                        "predict.class.line",
                        line.title(),
                        Verdict.index(line.spread().mean())))
                .collect(Collectors.joining("; ")));
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        graphics.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < lines.size(); i++) {
            row(graphics, lines.get(i), i * ROW);
        }
        double bottom = lines.size() * ROW + 12;
        graphics.setFont(Font.font("Inter", 12));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setFill(ink(0.7));
        for (double tick : new double[] {0, 0.5, 1}) {
            graphics.fillText(Verdict.index(tick), x(tick), bottom);
        }
    }

    private void row(GraphicsContext graphics, Line line, double top) {
        double middle = top + ROW * 0.66;
        graphics.setFont(Font.font("Inter", 16));
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setFill(ink(1));
        graphics.fillText(line.title(), x(LOW), top + ROW * 0.24);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Verdict.index(line.spread().mean()), x(1), top + ROW * 0.24);
        graphics.setFill(ink(0.12));
        double from = x(line.spread().lowerQuartile());
        graphics.fillRect(from, middle - 13, Math.max(1, x(line.spread().upperQuartile()) - from), 26);
        graphics.setStroke(ink(0.3));
        graphics.setLineWidth(1);
        graphics.strokeLine(x(LOW), middle, x(1), middle);
        graphics.setFill(SEPARABILITY.deriveColor(0, 1, 1, 0.75));
        Arrays.stream(line.dots())
                .filter(Double::isFinite)
                .forEach(dot -> graphics.fillOval(x(dot) - DOT, middle - DOT, 2 * DOT, 2 * DOT));
        graphics.setStroke(AMBIGUITY);
        graphics.setLineWidth(3);
        double mean = x(line.spread().mean());
        graphics.strokeLine(mean, middle - 15, mean, middle + 15);
    }

    private double x(double value) {
        double share = (Math.clamp(Double.isNaN(value) ? LOW : value, LOW, 1) - LOW) / (1 - LOW);
        return 16 + share * Math.max(1, getWidth() - 32);
    }
}
