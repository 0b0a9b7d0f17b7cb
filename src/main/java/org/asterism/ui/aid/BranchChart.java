package org.asterism.ui.aid;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.report.tick.Ticker;
import org.asterism.tuning.aid.Branches;
import org.asterism.tuning.aid.Icicle;
import org.asterism.ui.control.Frame;
import org.asterism.ui.text.Messages;

/** The condensed tree, from large distances above to small ones below; chosen branches are outlined in their colours. */
final class BranchChart extends AidChart {
    private static final Ticker DISTANCES = Ticker.of(new NumberColumn("distance", new double[0]), Scale.LOG);

    private final Branches branches;
    private final Icicle icicle;

    BranchChart(AidModel model, Branches branches) {
        super(Messages.text("aid.branches-spoken"), model);
        this.branches = branches;
        icicle = Icicle.of(branches.result());
    }

    @Override
    protected Frame scaled(Frame pixels) {
        double high = Math.log10(icicle.widest());
        double low = Math.log10(icicle.narrowest());
        return pixels.with(Math.max(1, branches.drawn()), low < high ? low : high - 1, high);
    }

    @Override
    protected Ticker upwards() {
        return DISTANCES;
    }

    @Override
    protected void paint(GraphicsContext graphics, Frame frame) {
        for (Icicle.Part part : icicle.parts()) {
            part(graphics, frame, part);
        }
    }

    private void part(GraphicsContext graphics, Frame frame, Icicle.Part part) {
        Color color = color(colorOf(part.label()));
        double top = frame.y(Math.log10(part.birth()));
        double bottom = part.end() > 0 ? frame.y(Math.log10(part.end())) : frame.bottom();
        graphics.setFill(part.label() < 0 ? ink(0.28) : color.deriveColor(0, 1, 1, part.chosen() ? 0.9 : 0.5));
        for (double y = top; y < bottom; y++) {
            double distance = Math.pow(10, frame.valueAtY(y + 0.5));
            double width = Math.max(1, frame.width() * part.left(distance) / frame.across());
            graphics.fillRect(frame.x(part.middle()) - width / 2, y, width, Math.min(1, bottom - y) + 0.2);
        }
        if (part.chosen()) {
            double widest = frame.width() * part.left(part.birth()) / frame.across();
            graphics.setStroke(color);
            graphics.setLineWidth(1.5);
            graphics.strokeRoundRect(
                    frame.x(part.middle()) - widest / 2 - 3,
                    top - 2,
                    widest + 6,
                    frame.y(low(part, frame)) - top + 5,
                    6,
                    6);
        }
    }

    private static double low(Icicle.Part part, Frame frame) {
        return part.end() > 0 ? Math.log10(part.end()) : frame.low();
    }

    /** The colour of a cluster in the plot, by its number in the tree. */
    private int colorOf(int label) {
        int[] labels = branches.result().clustering().labels();
        int[] colors = model.colorsProperty().get();
        for (int i = 0; i < labels.length && i < colors.length && label >= 0; i++) {
            if (labels[i] == label) {
                return colors[i];
            }
        }
        return -1;
    }

    @Override
    double place(Frame frame, double x, double y) {
        return Double.NaN;
    }

    @Override
    double stepped(Frame frame, int steps) {
        return Math.clamp(model.place() + steps, 2, Math.max(2, branches.points()));
    }

    @Override
    protected Ticker across() {
        return Ticker.none();
    }

    @Override
    String words() {
        return Messages.text(
                "aid.branches-words",
                (int) model.place(),
                branches.result().clustering().clusters());
    }

    @Override
    String words(double x, double y) {
        return words();
    }

    @Override
    protected String acrossTitle() {
        return Messages.text("aid.branches-across");
    }

    @Override
    protected String upwardsTitle() {
        return Messages.text("aid.branches-upwards");
    }
}
