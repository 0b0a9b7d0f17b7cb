package org.asterism.ui.drawing;

import org.asterism.data.generate.Draw;
import org.asterism.data.paint.Painting;
import org.asterism.data.paint.Tip;

/** One stroke of the brush in hand: dabs along the way of the mouse, or points that are taken along. */
final class BrushStroke {
    /** How far a brush goes from dab to dab, in radii. */
    private static final double STEP = 0.35;

    private final DrawingModel model;
    private final Draw draw;
    private final boolean opposite;
    private double x;
    private double y;
    private int[] moving = {};

    /**
     * @param seed of what the stroke leaves to chance
     * @param opposite whether a magnet pushes rather than pulls
     */
    BrushStroke(DrawingModel model, long seed, boolean opposite, double x, double y) {
        this.model = model;
        draw = new Draw(seed);
        this.opposite = opposite;
        this.x = x;
        this.y = y;
    }

    /** The painting after the first dab. */
    Painting begin(Painting painting) {
        if (brush() == Brush.MOVE) {
            moving = painting.under(tip());
        }
        return dab(painting);
    }

    /** The painting after the mouse has gone to another place. */
    Painting drag(Painting painting, double toX, double toY) {
        return brush() == Brush.MOVE ? move(painting, toX, toY) : dabs(painting, toX, toY);
    }

    private Painting move(Painting painting, double toX, double toY) {
        Painting moved = painting.moved(moving, toX - x, toY - y);
        x = toX;
        y = toY;
        return moved;
    }

    private Painting dabs(Painting painting, double toX, double toY) {
        double startX = x;
        double startY = y;
        double far = Math.hypot(toX - startX, toY - startY);
        double step = STEP * model.radiusProperty().get();
        Painting dabbed = painting;
        for (int i = 1; i * step <= far; i++) {
            double share = i * step / far;
            x = startX + share * (toX - startX);
            y = startY + share * (toY - startY);
            dabbed = dab(dabbed);
        }
        return dabbed;
    }

    private Painting dab(Painting painting) {
        int amount = model.amountProperty().get();
        int group = model.groupProperty().get();
        double strength = model.strengthProperty().get();
        return switch (brush()) {
            case BRUSH -> tip().brush(painting, amount, group, draw);
            case SPRAY -> tip().spray(painting, amount, group, draw);
            case JITTER -> tip().jitter(painting, strength, draw);
            case MAGNET -> tip().magnet(painting, opposite ? -strength : strength);
            case ERASER -> tip().erase(painting);
            case MOVE -> painting;
            case NAME -> tip().name(painting, group);
        };
    }

    private Tip tip() {
        return new Tip(x, y, model.radiusProperty().get());
    }

    private Brush brush() {
        return model.brushProperty().get();
    }
}
