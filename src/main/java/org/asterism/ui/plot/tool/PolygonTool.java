package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Polygon;
import org.asterism.report.draw.Path;

/** Selects what corners enclose that are clicked one by one; a click on the first one closes the polygon. */
final class PolygonTool extends SelectingTool {
    private static final double NEAR = 9;
    private static final double SAME = 3;
    private static final int FEWEST = 3;
    private final Outline corners = new Outline();
    private boolean held;

    PolygonTool(PlotSurface surface) {
        super(surface);
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        if (corners.size() == 0) {
            begin(x, y, mode);
        }
        point(x, y);
        if (closing()) {
            finish();
        } else if (corners.size() == 0 || corners.distance(viewport(), corners.size() - 1, x, y) > SAME) {
            corners.add(viewport().dataX(x), viewport().dataY(y));
            held = true;
            look();
        }
    }

    /** Moves the corner that was just set. */
    @Override
    public void drag(double x, double y) {
        point(x, y);
        if (held) {
            corners.setLast(viewport().dataX(x), viewport().dataY(y));
            look();
        }
    }

    @Override
    public void release(double x, double y) {
        drag(x, y);
        held = false;
    }

    @Override
    public void hover(double x, double y, SelectionMode mode) {
        super.hover(x, y, mode);
        look();
    }

    @Override
    public boolean finish() {
        boolean enough = corners.size() >= FEWEST;
        if (enough) {
            take(corners.polygon());
            cancel();
        }
        return enough;
    }

    @Override
    public boolean stepBack() {
        boolean some = active();
        if (some) {
            corners.removeLast();
            look();
        }
        return some;
    }

    @Override
    public void cancel() {
        corners.clear();
        held = false;
        super.cancel();
    }

    @Override
    public boolean active() {
        return corners.size() > 0;
    }

    @Override
    void paint(Ink ink) {
        if (!active()) {
            return;
        }
        Path path = corners.path(viewport());
        if (over() && !held && !closing()) {
            path.lineTo(pointerX(), pointerY());
        }
        ink.area(path.close());
        double[] x = corners.xs();
        double[] y = corners.ys();
        for (int i = x.length - 1; i >= 0; i--) {
            if (i == 0 && closing()) {
                ink.nearHandle(viewport().toX(x[i]), viewport().toY(y[i]));
            } else {
                ink.handle(viewport().toX(x[i]), viewport().toY(y[i]));
            }
        }
    }

    @Override
    public String hint() {
        if (closing()) {
            return text("tools.polygon.closing");
        }
        return active() ? text("tools.polygon.drawing", corners.size()) : "";
    }

    private boolean closing() {
        return corners.size() >= FEWEST
                && over()
                && !held
                && corners.distance(viewport(), 0, pointerX(), pointerY()) <= NEAR;
    }

    /** Shows what the corners and the pointer would enclose. */
    private void look() {
        int more = over() && !held && !closing() ? 1 : 0;
        if (active() && corners.size() + more >= FEWEST) {
            Polygon polygon = corners.polygon();
            preview(
                    more == 0
                            ? polygon
                            : with(
                                    polygon,
                                    viewport().dataX(pointerX()),
                                    viewport().dataY(pointerY())));
        } else if (active()) {
            surface().preview(null);
        }
    }

    private static Polygon with(Polygon polygon, double x, double y) {
        Outline longer = new Outline();
        for (int i = 0; i < polygon.size(); i++) {
            longer.add(polygon.x()[i], polygon.y()[i]);
        }
        longer.add(x, y);
        return longer.polygon();
    }
}
