package org.asterism.ui.agreement;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.Interval;
import org.asterism.session.result.Ranking;
import org.asterism.session.result.Standing;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A line an algorithm: its agreement with people as a dot, over the band in which people lie. */
final class RankingChart extends Sketch {
    private static final double LINE = 30;
    private static final double TOP = 34;
    private static final double NAMES = 250;
    private static final double NUMBERS = 190;
    private static final double TICK = 0.25;

    private final Tooltip tooltip = Texts.help("");
    private @Nullable Ranking ranking;
    private double low;
    private double high = 1;

    RankingChart() {
        super(Messages.text("agreement.ranking-title"));
        setId("agreement-ranking");
        setMinWidth(600);
        setFocusTraversable(true);
        getStyleClass().add("pair-chart");
        setOnMouseMoved(this::read);
        Tooltip.install(this, tooltip);
    }

    void show(@Nullable Ranking shown) {
        ranking = shown;
        int lines = shown == null ? 0 : shown.standings().size();
        setMinHeight(TOP + LINE * (lines + 1) + 10);
        setPrefHeight(getMinHeight());
        if (shown != null) {
            low = Math.min(
                    0,
                    shown.standings().stream()
                            .mapToDouble(each -> each.agreement().value())
                            .min()
                            .orElse(0));
            high = Math.max(
                    1,
                    shown.standings().stream()
                            .mapToDouble(each -> each.agreement().value())
                            .max()
                            .orElse(1));
            setAccessibleText(spoken(shown));
        }
        repaint();
    }

    private static String spoken(Ranking shown) {
        StringBuilder words = new StringBuilder(Messages.text("agreement.ranking-title"));
        for (Standing standing : shown.standings()) {
            words.append(". ").append(words(standing));
        }
        return words.toString();
    }

    private static String words(Standing standing) {
        return Messages.text(
                "agreement.standing",
                standing.machine().name(),
                Words.estimate(standing.agreement()),
                Words.kappa(standing.kappa()),
                standing.plots());
    }

    private void read(MouseEvent event) {
        int line = (int) Math.floor((event.getY() - TOP) / LINE) - 1;
        Ranking shown = ranking;
        boolean inside = shown != null && line >= 0 && line < shown.standings().size();
        if (shown != null && inside) {
            Standing standing = shown.standings().get(line);
            tooltip.setText(words(standing) + "\n" + standing.machine().parameters());
        } else {
            tooltip.setText(Messages.text("agreement.band-help"));
        }
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        Ranking shown = ranking;
        if (shown == null) {
            return;
        }
        graphics.setTextBaseline(VPos.CENTER);
        double bottom = TOP + LINE * (shown.standings().size() + 1);
        band(graphics, shown, bottom);
        ticks(graphics, bottom);
        humans(graphics, shown);
        for (int line = 0; line < shown.standings().size(); line++) {
            standing(graphics, shown.standings().get(line), TOP + LINE * (line + 1.5));
        }
    }

    private void band(GraphicsContext graphics, Ranking shown, double bottom) {
        Interval band = shown.band();
        if (!Double.isNaN(band.low())) {
            graphics.setFill(accent().deriveColor(0, 1, 1, 0.12));
            graphics.fillRect(x(band.low()), TOP, Math.max(1, x(band.high()) - x(band.low())), bottom - TOP);
            graphics.setFill(accent().deriveColor(0, 1, 1, 0.8));
            graphics.fillRect(x(shown.human()) - 0.5, TOP, 1, bottom - TOP);
        }
    }

    private void ticks(GraphicsContext graphics, double bottom) {
        graphics.setFont(Font.font("Inter", 11));
        graphics.setTextAlign(TextAlignment.CENTER);
        for (double value = TICK * Math.ceil(low / TICK); value <= high + 1e-9; value += TICK) {
            graphics.setFill(ink(0.1));
            graphics.fillRect(x(value) - 0.5, TOP, 1, bottom - TOP);
            graphics.setFill(ink(0.6));
            graphics.fillText(Words.number(value), x(value), TOP - 12);
        }
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Messages.text("agreement.alpha"), getWidth() - 84, TOP - 12);
        graphics.fillText("κ", getWidth() - 8, TOP - 12);
    }

    /** Each person as a faint dot on the first line. */
    private void humans(GraphicsContext graphics, Ranking shown) {
        double y = TOP + LINE / 2;
        name(graphics, Messages.text("agreement.people-line", shown.humans().length), y, 1);
        graphics.setFill(accent().deriveColor(0, 1, 1, 0.5));
        for (double human : shown.humans()) {
            graphics.fillOval(x(human) - 3, y - 3, 6, 6);
        }
        numbers(graphics, Words.number(shown.human()), Words.kappa(Double.isNaN(shown.human()) ? Double.NaN : 0), y);
    }

    private void standing(GraphicsContext graphics, Standing standing, double y) {
        name(graphics, standing.machine().name(), y, 0.9);
        Interval interval = standing.agreement().interval();
        graphics.setFill(ink(0.35));
        if (!Double.isNaN(interval.low())) {
            graphics.fillRect(x(interval.low()), y - 1, Math.max(1, x(interval.high()) - x(interval.low())), 2);
        }
        Color color = standing.kappa() < 0 ? AMBIGUITY : SEPARABILITY;
        graphics.setFill(color);
        double x = x(standing.agreement().value());
        graphics.fillOval(x - 5, y - 5, 10, 10);
        numbers(graphics, Words.number(standing.agreement().value()), Words.kappa(standing.kappa()), y);
    }

    private void name(GraphicsContext graphics, String name, double y, double strength) {
        graphics.setFont(Font.font("Inter", 13));
        graphics.setFill(ink(strength));
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(name, 2, y, NAMES - 12);
    }

    private void numbers(GraphicsContext graphics, String alpha, String kappa, double y) {
        graphics.setFont(Font.font("Inter", 12));
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setFill(ink(0.9));
        graphics.fillText(alpha, getWidth() - 84, y);
        graphics.setFill(ink(0.65));
        graphics.fillText(kappa, getWidth() - 8, y);
    }

    private double x(double value) {
        double room = Math.max(10, getWidth() - NAMES - NUMBERS);
        return NAMES + room * (Math.clamp(value, low, high) - low) / (high - low);
    }
}
