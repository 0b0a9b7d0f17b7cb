package org.asterism.ui.teach.play;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.ui.control.Sketch;

/** The colour of a run on the timeline. */
final class LaneDot extends Sketch {
    private static final double SIZE = 12;
    private final int place;

    LaneDot(int place) {
        super("");
        this.place = place;
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    @Override
    protected void paint(GraphicsContext g) {
        Color ink = place == 0 ? accent() : AMBIGUITY;
        g.setFill(ink);
        g.fillOval(0, 0, SIZE, SIZE);
    }
}
