package org.asterism.ui.agreement;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.session.result.Prediction;
import org.asterism.session.result.Prediction.Case;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A dot a plot: predicted ambiguity across, measured upwards, with the diagonal and the fitted line. */
final class ForecastChart extends Sketch {
    private static final double LEFT = 46;
    private static final double BOTTOM = 40;
    private static final double TOP = 8;
    private static final double REACH = 10;
    private static final double TICK = 0.2;

    private final Tooltip tooltip = Texts.help("");
    private @Nullable Prediction prediction;
    private @Nullable Case marked;
    private double most = 1;

    /** @param open looks at the plot of an id */
    ForecastChart(Consumer<String> open) {
        super(Messages.text("agreement.forecast-spoken"));
        setId("agreement-forecast");
        setMinSize(300, 260);
        setOnMouseMoved(this::read);
        setOnMouseClicked(event -> {
            Case at = at(event);
            if (at != null) {
                open.accept(at.plot().id());
            }
        });
    }

    void show(@Nullable Prediction shown) {
        prediction = shown;
        most = shown == null
                ? 1
                : Math.max(
                        1,
                        shown.cases().stream().mapToDouble(Case::measured).max().orElse(1));
        repaint();
    }

    void mark(@Nullable Case chosen) {
        marked = chosen;
        repaint();
    }

    private double side() {
        return Math.max(10, Math.min(getWidth() - LEFT - 8, getHeight() - TOP - BOTTOM));
    }

    private double x(double value) {
        return LEFT + side() * value;
    }

    private double y(double value) {
        return TOP + side() * (1 - value / most);
    }

    private @Nullable Case at(MouseEvent event) {
        Case nearest = null;
        double least = REACH * REACH;
        for (Case each : prediction == null ? List.<Case>of() : prediction.cases()) {
            double dx = x(each.predicted()) - event.getX();
            double dy = y(each.measured()) - event.getY();
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = each;
            }
        }
        return nearest;
    }

    private void read(MouseEvent event) {
        Case under = at(event);
        mark(under);
        Tooltip.uninstall(this, tooltip);
        if (under != null) {
            tooltip.setText(Messages.text(
                    "agreement.case",
                    under.plot().title(),
                    Words.number(under.predicted()),
                    Words.number(under.measured()),
                    Words.signed(under.residual())));
            Tooltip.install(this, tooltip);
        }
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        frame(graphics);
        Prediction shown = prediction;
        if (shown == null) {
            return;
        }
        graphics.setLineWidth(1.5);
        graphics.setStroke(AMBIGUITY);
        if (!Double.isNaN(shown.slope())) {
            graphics.save();
            graphics.beginPath();
            graphics.rect(LEFT, TOP, side(), side());
            graphics.clip();
            graphics.strokeLine(x(0), y(shown.intercept()), x(1), y(shown.intercept() + shown.slope()));
            graphics.restore();
        }
        graphics.setFill(SEPARABILITY.deriveColor(0, 1, 1, 0.75));
        for (Case each : shown.cases()) {
            graphics.fillOval(x(each.predicted()) - 4, y(each.measured()) - 4, 8, 8);
        }
        if (marked != null) {
            graphics.setStroke(ink(1));
            graphics.strokeOval(x(marked.predicted()) - 7, y(marked.measured()) - 7, 14, 14);
        }
    }

    private void frame(GraphicsContext graphics) {
        graphics.setFont(Font.font("Inter", 11));
        graphics.setLineWidth(1);
        graphics.setStroke(ink(0.2));
        graphics.strokeRect(LEFT, TOP, side(), side());
        graphics.setLineDashes(4, 4);
        graphics.setStroke(ink(0.35));
        graphics.strokeLine(x(0), y(0), x(1), y(1));
        graphics.setLineDashes();
        graphics.setFill(ink(0.6));
        for (double value = 0; value <= 1 + 1e-9; value += TICK) {
            graphics.setTextBaseline(VPos.TOP);
            graphics.setTextAlign(TextAlignment.CENTER);
            graphics.fillText(Words.tick(value), x(value), TOP + side() + 5);
        }
        for (double value = 0; value <= most + 1e-9; value += TICK * Math.ceil(most)) {
            graphics.setTextBaseline(VPos.CENTER);
            graphics.setTextAlign(TextAlignment.RIGHT);
            graphics.fillText(Words.tick(value), LEFT - 6, y(value));
        }
        graphics.setFill(ink(0.8));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        graphics.fillText(Messages.text("agreement.axis-predicted"), LEFT + side() / 2, TOP + side() + 22);
        graphics.save();
        graphics.translate(6, TOP + side() / 2);
        graphics.rotate(-90);
        graphics.fillText(Messages.text("agreement.axis-measured"), 0, 0);
        graphics.restore();
    }
}
