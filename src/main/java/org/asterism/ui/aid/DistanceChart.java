package org.asterism.ui.aid;

import java.util.OptionalDouble;
import javafx.scene.canvas.GraphicsContext;
import org.asterism.parameter.Declaration;
import org.asterism.tuning.aid.KDistances;
import org.asterism.ui.control.Frame;
import org.asterism.ui.text.Messages;

/** The distances to the k-th neighbour, falling; the level line is epsilon. */
final class DistanceChart extends HeightChart {
    /** Single points far off must not press all others to the floor. */
    private static final double ROOM = 6;

    private final KDistances distances;

    DistanceChart(AidModel model, KDistances distances) {
        super(Messages.text("aid.distances-spoken", distances.neighbor()), model);
        this.distances = distances;
    }

    @Override
    protected Frame scaled(Frame pixels) {
        return pixels.with(distances.distances().length, 0, highest());
    }

    /** The largest distance, or some times that of the knee or the middle where it is far above. */
    private double highest() {
        double[] all = distances.distances();
        OptionalDouble knee = distances.knee();
        double usual = Math.max(all[all.length / 2], knee.orElse(0));
        double highest = usual > 0 ? Math.min(all[0], ROOM * usual) : all[0];
        return highest > 0 ? highest * 1.04 : 1;
    }

    @Override
    protected void paint(GraphicsContext graphics, Frame frame) {
        double[] all = distances.distances();
        int places = (int) Math.min(all.length, Math.max(2, frame.width()));
        double[] x = new double[places];
        double[] y = new double[places];
        for (int p = 0; p < places; p++) {
            int rank = places == 1 ? 0 : (int) ((long) p * (all.length - 1) / (places - 1));
            x[p] = frame.left() + frame.width() * (places == 1 ? 0.5 : p / (places - 1.0));
            y[p] = Math.max(frame.top(), frame.y(all[rank]));
        }
        graphics.setStroke(ink(0.7));
        graphics.setLineWidth(1.5);
        graphics.strokePolyline(x, y, places);
        knee(graphics, frame);
        level(graphics, frame);
    }

    private void knee(GraphicsContext graphics, Frame frame) {
        distances.knee().ifPresent(knee -> {
            graphics.setFill(AMBIGUITY);
            double x = frame.x(distances.beyond(knee));
            graphics.fillOval(x - 4, frame.y(knee) - 4, 8, 8);
        });
    }

    @Override
    String tag() {
        return Messages.text("aid.epsilon", Declaration.text(model.place()));
    }

    @Override
    String words() {
        return Messages.text("aid.epsilon-words", Declaration.text(model.place()), share(model.place()));
    }

    @Override
    String words(double x, double y) {
        double place = Knob.rounded(frame().valueAtY(y));
        return Messages.text("aid.distances-words", Declaration.text(place), share(place), distances.neighbor());
    }

    /** The share of the points that have enough neighbours within a distance. */
    private double share(double distance) {
        return 1 - (double) distances.beyond(distance) / distances.distances().length;
    }

    @Override
    protected String acrossTitle() {
        return Messages.text("aid.distances-across");
    }

    @Override
    protected String upwardsTitle() {
        return Messages.text("aid.distances-upwards", distances.neighbor());
    }
}
