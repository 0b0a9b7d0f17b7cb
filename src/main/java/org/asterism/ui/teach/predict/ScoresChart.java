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
    private static final double BAND = 13;
    private static final double FOOT = 62;
    private static final double LETTER = 7.2;
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
        setPrefHeight(lines.size() * ROW + FOOT);
        setMinHeight(lines.size() * ROW + FOOT);
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
        key(graphics, bottom + 30);
    }

    /** What dots, bands and lines are. */
    private void key(GraphicsContext graphics, double middle) {
        graphics.setFont(Font.font("Inter", 13));
        graphics.setTextAlign(TextAlignment.LEFT);
        double left = x(LOW);
        dot(graphics, left + DOT, middle);
        left = said(graphics, text("predict.class.key-dot"), left + 2 * DOT, middle);
        band(graphics, left, left + 16, middle);
        left = said(graphics, text("predict.class.key-band"), left + 16, middle);
        mean(graphics, left + 2, middle);
        said(graphics, text("predict.class.key-mean"), left + 4, middle);
    }

    /** Writes beside a sign, and returns where the next one begins. */
    private double said(GraphicsContext graphics, String words, double left, double middle) {
        graphics.setFill(ink(0.8));
        graphics.fillText(words, left + 6, middle);
        return left + 6 + LETTER * words.length() + 12;
    }

    private static void dot(GraphicsContext graphics, double x, double middle) {
        graphics.setFill(SEPARABILITY.deriveColor(0, 1, 1, 0.75));
        graphics.fillOval(x - DOT, middle - DOT, 2 * DOT, 2 * DOT);
    }

    private void band(GraphicsContext graphics, double from, double to, double middle) {
        graphics.setFill(ink(0.12));
        graphics.fillRect(from, middle - BAND, Math.max(1, to - from), 2 * BAND);
    }

    private static void mean(GraphicsContext graphics, double x, double middle) {
        graphics.setStroke(AMBIGUITY);
        graphics.setLineWidth(3);
        graphics.strokeLine(x, middle - BAND, x, middle + BAND);
    }

    private void row(GraphicsContext graphics, Line line, double top) {
        double middle = top + ROW * 0.66;
        graphics.setFont(Font.font("Inter", 16));
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setFill(ink(1));
        graphics.fillText(line.title(), x(LOW), top + ROW * 0.24);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Verdict.index(line.spread().mean()), x(1), top + ROW * 0.24);
        band(graphics, x(line.spread().lowerQuartile()), x(line.spread().upperQuartile()), middle);
        graphics.setStroke(ink(0.3));
        graphics.setLineWidth(1);
        graphics.strokeLine(x(LOW), middle, x(1), middle);
        Arrays.stream(line.dots()).filter(Double::isFinite).forEach(dot -> dot(graphics, x(dot), middle));
        mean(graphics, x(line.spread().mean()), middle);
    }

    private double x(double value) {
        double share = (Math.clamp(Double.isNaN(value) ? LOW : value, LOW, 1) - LOW) / (1 - LOW);
        return 16 + share * Math.max(1, getWidth() - 32);
    }
}
