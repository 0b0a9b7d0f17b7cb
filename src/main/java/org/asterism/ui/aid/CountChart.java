package org.asterism.ui.aid;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.asterism.tuning.aid.CountCurve;
import org.asterism.ui.control.Frame;
import org.asterism.ui.text.Messages;

/** What each number of clusters costs; the upright line is k. */
final class CountChart extends AidChart {
    private static final double ROOM = 0.06;

    private final CountCurve curve;
    private final double least;
    private final double most;

    CountChart(AidModel model, CountCurve curve) {
        super(Messages.text(curve.kind() == CountCurve.Kind.BIC ? "aid.bic-spoken" : "aid.elbow-spoken"), model);
        this.curve = curve;
        boolean share = curve.kind() != CountCurve.Kind.BIC;
        least = share ? 0 : Arrays.stream(curve.values()).min().orElse(0);
        most = share ? 1 : Arrays.stream(curve.values()).max().orElse(1);
    }

    @Override
    protected Frame scaled(Frame pixels) {
        double range = most > least ? most - least : 1;
        double foot = curve.kind() == CountCurve.Kind.BIC ? ROOM * range : 0;
        return pixels.with(curve.values().length + 0.6, least - foot, least + range * (1 + ROOM));
    }

    @Override
    protected void paint(GraphicsContext graphics, Frame frame) {
        double[] values = curve.values();
        double[] x = new double[values.length];
        double[] y = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            x[i] = frame.x(i + 1.0);
            y[i] = frame.y(values[i]);
        }
        chosen(graphics, frame);
        graphics.setStroke(ink(0.7));
        graphics.setLineWidth(1.5);
        graphics.strokePolyline(x, y, values.length);
        graphics.setFill(ink(0.7));
        for (int i = 0; i < values.length && frame.width() / values.length > 6; i++) {
            graphics.fillOval(x[i] - 2, y[i] - 2, 4, 4);
        }
        graphics.setFill(AMBIGUITY);
        curve.best().ifPresent(k -> graphics.fillOval(x[k - 1] - 4, y[k - 1] - 4, 8, 8));
    }

    private void chosen(GraphicsContext graphics, Frame frame) {
        int k = (int) model.place();
        if (k < 1 || k > curve.values().length) {
            return;
        }
        double x = Math.round(frame.x(k)) + 0.5;
        graphics.setStroke(accent());
        graphics.setLineWidth(1.5);
        graphics.strokeLine(x, frame.top(), x, frame.bottom());
        graphics.setFill(accent());
        boolean right = x > frame.left() + frame.width() / 2;
        graphics.setTextAlign(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.TOP);
        graphics.fillText(Messages.text("aid.count", k), x + (right ? -4 : 4), frame.top());
    }

    /** Whole numbers, as many as there is room for. */
    @Override
    protected void acrossTicks(GraphicsContext graphics, Frame frame) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        graphics.setFill(ink(0.65));
        int step = step((int) Math.ceil(2.2 * line() * curve.values().length / frame.width()));
        for (int k = step; k <= curve.values().length; k += step) {
            graphics.fillText(Integer.toString(k), frame.x(k), frame.bottom() + 3);
        }
    }

    private static int step(int least) {
        return least <= 1 ? 1 : least <= 2 ? 2 : 5 * Math.ceilDiv(least, 5);
    }

    @Override
    double place(Frame frame, double x, double y) {
        return Math.clamp(Math.rint(frame.valueAtX(x)), 1, curve.values().length);
    }

    @Override
    double stepped(Frame frame, int steps) {
        return Math.clamp(model.place() + steps, 1, curve.values().length);
    }

    @Override
    String words() {
        return words((int) model.place());
    }

    @Override
    String words(double x, double y) {
        return words((int) place(frame(), x, y));
    }

    private String words(int k) {
        if (k < 1 || k > curve.values().length) {
            return Messages.text("aid.count", k);
        }
        double value = curve.values()[k - 1];
        return switch (curve.kind()) {
            case BIC -> Messages.text("aid.bic-words", k, value, value - least);
            case SQUARES -> Messages.text("aid.squares-words", k, value);
            case DISTANCES -> Messages.text("aid.distance-sum-words", k, value);
        };
    }

    @Override
    protected String acrossTitle() {
        return Messages.text("aid.count-across");
    }

    @Override
    protected String upwardsTitle() {
        return Messages.text(
                switch (curve.kind()) {
                    case BIC -> "aid.bic-upwards";
                    case SQUARES -> "aid.squares-upwards";
                    case DISTANCES -> "aid.distance-sum-upwards";
                });
    }
}
