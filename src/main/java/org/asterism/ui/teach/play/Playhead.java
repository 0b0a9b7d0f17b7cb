package org.asterism.ui.teach.play;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** Where the player is on the timeline: how far it has come, a thumb, and a dot on each curve. */
final class Playhead extends Group {
    private static final double THUMB = 7;
    private static final double DOT = 4.5;

    private final Line played = new Line();
    private final Line head = new Line();
    private final Circle thumb = new Circle(THUMB);
    private final List<Circle> dots = List.of(new Circle(DOT), new Circle(DOT));

    Playhead() {
        played.getStyleClass().add("teach-played");
        head.getStyleClass().add("teach-head");
        thumb.getStyleClass().add("teach-thumb");
        getChildren().addAll(head, played, thumb);
        getChildren().addAll(dots);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param ink the colour of a lane's curve */
    void place(TimeAxis axis, int position, Curves curves, IntFunction<Color> ink) {
        double x = axis.x(position);
        line(played, axis.x(0), axis.track(), x);
        line(head, x, axis.top(), x);
        head.setEndY(axis.track());
        thumb.setCenterX(x);
        thumb.setCenterY(axis.track());
        for (int lane = 0; lane < dots.size(); lane++) {
            double value = curves.at(lane, position);
            Circle dot = dots.get(lane);
            dot.setVisible(Double.isFinite(value));
            if (dot.isVisible()) {
                dot.setCenterX(x);
                dot.setCenterY(axis.y(curves.share(lane, value)));
                dot.setFill(ink.apply(lane));
            }
        }
    }

    private static void line(Line line, double x, double y, double endX) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(endX);
        line.setEndY(y);
    }
}
