package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.geometry.Region;

/** Selects what a freehand outline encloses; a straight line closes it. */
final class LassoTool extends DragTool {
    private static final double STEP = 2;
    private static final double NEAR = 12;
    /** From so many places on the start may be near because the outline came back to it. */
    private static final int ROUND = 8;

    LassoTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    void extend(Outline drawn, double x, double y) {
        if (drawn.distance(viewport(), drawn.size() - 1, x, y) >= STEP) {
            drawn.add(viewport().dataX(x), viewport().dataY(y));
        }
    }

    @Override
    Region region(Outline drawn) {
        return drawn.polygon();
    }

    @Override
    void paint(Ink ink, Outline drawn) {
        ink.area(drawn.path(viewport()).close());
        double x = viewport().toX(drawn.xs()[0]);
        double y = viewport().toY(drawn.ys()[0]);
        if (drawn.size() > ROUND && drawn.distance(viewport(), 0, pointerX(), pointerY()) < NEAR) {
            ink.nearHandle(x, y);
        } else {
            ink.handle(x, y);
        }
    }

    @Override
    public String hint() {
        return active() ? text("tools.lasso.drawing") : "";
    }
}
