package org.asterism.ui.plot.outline;

import java.util.ArrayList;
import java.util.List;
import org.asterism.annotation.outline.Outline;
import org.asterism.geometry.Place;
import org.asterism.geometry.Points;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;

/** The line along which the chosen outline is cut: a straight one that keys move, or one drawn freely. */
final class Knife {
    private static final double TURN = Math.PI / 36;
    private final OutlineModel model;
    private final List<Place> drawn = new ArrayList<>();
    private boolean out;
    private double x;
    private double y;
    private double angle;

    Knife(OutlineModel model) {
        this.model = model;
    }

    boolean out() {
        return out;
    }

    /** Takes the knife, upright in the thick of the chosen outline, if there is one with a shape. */
    void take(Viewport viewport) {
        drawn.clear();
        angle = Math.PI / 2;
        model.outlines()
                .chosen()
                .map(Outline::area)
                .flatMap(area -> area.roomiest(viewport.pixel()))
                .ifPresent(place -> {
                    out = true;
                    x = viewport.toX(place.x());
                    y = viewport.toY(place.y());
                });
    }

    void putAway() {
        out = false;
        drawn.clear();
    }

    /** Moves the straight line, pixels. */
    void move(double right, double down) {
        x += right;
        y += down;
    }

    /** Turns the straight line; anticlockwise where positive. */
    void turn(int steps) {
        angle += steps * TURN;
    }

    /** Draws on, in place of the straight line. */
    void draw(double placeX, double placeY) {
        drawn.add(new Place(placeX, placeY));
    }

    /** Cuts, and puts the knife away. */
    void cut(Viewport viewport) {
        List<Place> line = line(viewport);
        putAway();
        if (line.size() > 1) {
            model.outlines()
                    .split(Points.of(
                            line.stream().mapToDouble(Place::x).toArray(),
                            line.stream().mapToDouble(Place::y).toArray()));
        }
    }

    Path path(Viewport viewport) {
        Path path = new Path();
        line(viewport).forEach(place -> path.to(viewport.toX(place.x()), viewport.toY(place.y())));
        return path;
    }

    private List<Place> line(Viewport viewport) {
        if (!drawn.isEmpty()) {
            return List.copyOf(drawn);
        }
        double far = Math.hypot(viewport.width(), viewport.height());
        double right = far * Math.cos(angle);
        double down = -far * Math.sin(angle);
        return List.of(
                new Place(viewport.dataX(x - right), viewport.dataY(y - down)),
                new Place(viewport.dataX(x + right), viewport.dataY(y + down)));
    }
}
