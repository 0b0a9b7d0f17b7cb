package org.asterism.ui.aid;

import javafx.scene.canvas.GraphicsContext;
import org.asterism.parameter.Declaration;
import org.asterism.report.tick.Ticker;
import org.asterism.tuning.aid.Valleys;
import org.asterism.ui.control.Bars;
import org.asterism.ui.control.Frame;
import org.asterism.ui.text.Messages;

/** A bar a point in the order of the walk, in the colour of its group; the level line cuts them. */
final class ReachabilityChart extends HeightChart {
    private final Valleys valleys;

    ReachabilityChart(AidModel model, Valleys valleys) {
        super(Messages.text("aid.valleys-spoken"), model);
        this.valleys = valleys;
    }

    @Override
    protected Frame scaled(Frame pixels) {
        double highest = valleys.highest();
        return pixels.with(valleys.drawn(), 0, highest > 0 ? highest * 1.04 : 1);
    }

    @Override
    protected void paint(GraphicsContext graphics, Frame frame) {
        new Bars(
                        valleys.drawn(),
                        valleys::bar,
                        bar -> color(colorOf(valleys.plot().order()[bar])))
                .paint(graphics, frame);
        level(graphics, frame);
    }

    private int colorOf(int point) {
        int[] colors = model.colorsProperty().get();
        return point < colors.length ? colors[point] : -1;
    }

    @Override
    protected Ticker across() {
        return Ticker.none();
    }

    @Override
    String tag() {
        return Declaration.text(model.place());
    }

    @Override
    String words() {
        return Double.isNaN(model.place())
                ? Messages.text("aid.valleys-xi")
                : Messages.text("aid.cut-words", Declaration.text(model.place()));
    }

    @Override
    String words(double x, double y) {
        return Messages.text("aid.valleys-words", Declaration.text(Knob.rounded(frame().valueAtY(y))));
    }

    @Override
    protected String acrossTitle() {
        return Messages.text("aid.valleys-across");
    }

    @Override
    protected String upwardsTitle() {
        return Messages.text("aid.valleys-upwards");
    }
}
