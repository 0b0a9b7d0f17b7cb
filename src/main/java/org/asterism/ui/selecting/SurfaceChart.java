package org.asterism.ui.selecting;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The completeness of one algorithm as shaded cells: sizes to the right, distances upwards. */
final class SurfaceChart extends PlaceChart {
    private static final double LEFT = 40;
    private static final double TOP = 20;
    private static final double FOOT = 32;
    private static final double RIGHT = 8;

    private final int algorithm;

    SurfaceChart(SelectingModel model, Outcome outcome, int algorithm) {
        super(model, outcome, outcome.names().get(algorithm));
        this.algorithm = algorithm;
        setId("selecting-map-" + algorithm);
        setMinSize(250, 170);
        setPrefSize(300, 190);
    }

    @Override
    Outcome.Place place(double x, double y) {
        return new Outcome.Place(
                (int) Math.floor((x - LEFT) / width()), (int) Math.floor((getHeight() - FOOT - y) / height()));
    }

    @Override
    Outcome.Place step(Outcome.Place place, KeyCode arrow) {
        int across = arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0;
        int upwards = arrow == KeyCode.UP ? 1 : arrow == KeyCode.DOWN ? -1 : 0;
        return new Outcome.Place(place.size() + across, place.distance() + upwards);
    }

    private int sizes() {
        return outcome().function().sizes().size();
    }

    private int distances() {
        return outcome().function().distances().size();
    }

    private double width() {
        return Math.max(1, (getWidth() - LEFT - RIGHT) / sizes());
    }

    private double height() {
        return Math.max(1, (getHeight() - TOP - FOOT) / distances());
    }

    private double x(int size) {
        return LEFT + size * width();
    }

    private double y(int distance) {
        return getHeight() - FOOT - (distance + 1) * height();
    }

    @Override
    protected void paint(GraphicsContext g) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.setFill(color(algorithm));
        g.fillOval(LEFT, 4, 7, 7);
        g.setFill(ink(0.95));
        g.fillText(SelectingText.shorter(outcome().names().get(algorithm), 40), LEFT + 12, 2);
        for (int size = 0; size < sizes(); size++) {
            for (int distance = 0; distance < distances(); distance++) {
                cell(g, size, distance);
            }
        }
        names(g);
        frame(g, model().chosenProperty().get(), accent());
        frame(g, model().hoveredProperty().get(), ink(1));
    }

    private void cell(GraphicsContext g, int size, int distance) {
        double share = Rate.COMPLETENESS
                .of(outcome().surfaces().get(algorithm).cell(size, distance))
                .value();
        g.setFill(paper().interpolate(SEPARABILITY, 0.06 + 0.94 * share));
        g.fillRect(x(size) + 0.5, y(distance) + 0.5, width() - 1, height() - 1);
        if (width() >= 26 && height() >= 13) {
            g.setFill(share > 0.55 ? Color.WHITE : ink(0.9));
            g.setTextAlign(TextAlignment.CENTER);
            g.setTextBaseline(VPos.CENTER);
            g.fillText(Long.toString(Math.round(100 * share)), x(size) + width() / 2, y(distance) + height() / 2);
        }
    }

    private void names(GraphicsContext g) {
        g.setFill(ink(0.7));
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        int some = (int) Math.ceil(12 / height());
        for (int distance = 0; distance < distances(); distance += some) {
            String text = Numbers.fixed(outcome().function().distances().get(distance), 1) + " σ";
            g.fillText(text, LEFT - 5, y(distance) + height() / 2);
        }
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        int every = (int) Math.ceil(28 / width());
        for (int size = 0; size < sizes(); size += every) {
            g.fillText(
                    Integer.toString(outcome().function().sizes().get(size)),
                    x(size) + width() / 2,
                    getHeight() - FOOT + 4);
        }
        g.fillText(Messages.text("selecting.size-axis"), LEFT + sizes() * width() / 2, getHeight() - FOOT + 18);
    }

    private void frame(GraphicsContext g, Outcome.@Nullable Place place, Color color) {
        if (place != null && outcome().has(place)) {
            g.setStroke(color);
            g.setLineWidth(2);
            g.strokeRect(x(place.size()) + 1, y(place.distance()) + 1, width() - 2, height() - 2);
        }
    }
}
