package org.asterism.ui.plot.outline;

import static org.asterism.ui.text.Messages.text;

import java.util.Optional;
import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Area;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Pen;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.PlotTool;
import org.jspecify.annotations.Nullable;

/**
 * Chooses outlines by a click, moves them, and reshapes them by their corners; where there is none, it does what the tool
 * usually does.
 */
final class EditTool implements PlotTool {
    private static final double STILL = 3;
    private final PlotTool usual;
    private final PlotSurface surface;
    private final OutlineModel model;
    private final Corners corners;
    private final Knife knife;
    private @Nullable Grip grip;
    private boolean drawing;
    private double pointerX;
    private double pointerY;

    /** What is dragged: a corner, or the whole outline. */
    private record Grip(Area area, Optional<Corner> corner, double startX, double startY, boolean moved) {
        Grip dragged(double x, double y) {
            return new Grip(area, corner, startX, startY, moved || Math.hypot(x - startX, y - startY) > STILL);
        }
    }

    EditTool(PlotTool usual, PlotSurface surface, OutlineModel model, Corners corners, Knife knife) {
        this.usual = usual;
        this.surface = surface;
        this.model = model;
        this.corners = corners;
        this.knife = knife;
    }

    @Override
    public void press(double x, double y, SelectionMode mode) {
        if (knife.out()) {
            drawing = true;
            drawn(x, y);
            return;
        }
        Optional<Corner> corner = corners.at(surface.viewport(), x, y);
        corners.hold(corner.orElse(null));
        int outline = corner.isPresent() ? model.chosenProperty().get() : outlineAt(x, y);
        if (outline < 0) {
            model.choose(OutlineModel.NONE);
            usual.press(x, y, mode);
        } else if (mode == SelectionMode.ADD && corner.isEmpty()) {
            model.mark(outline);
        } else {
            take(outline);
            grip = new Grip(corners.area(), corner, x, y, false);
        }
    }

    private void take(int outline) {
        if (outline != model.chosenProperty().get()) {
            model.choose(outline);
        }
    }

    @Override
    public void drag(double x, double y) {
        point(x, y);
        Grip held = grip;
        if (drawing) {
            drawn(x, y);
        } else if (held == null) {
            usual.drag(x, y);
        } else {
            grip = held.dragged(x, y);
            if (grip.moved()) {
                model.outlines().preview(shape(grip, x, y));
            }
        }
    }

    @Override
    public void release(double x, double y) {
        Grip held = grip;
        grip = null;
        if (drawing) {
            drawn(x, y);
            drawing = false;
            knife.cut(surface.viewport());
        } else if (held == null) {
            usual.release(x, y);
        } else if (held.moved()) {
            model.outlines().reshape(shape(held, x, y));
        }
    }

    /** Puts a corner on the edge of the chosen outline. */
    @Override
    public boolean clickTwice(double x, double y) {
        Viewport viewport = surface.viewport();
        if (corners.at(viewport, x, y).isPresent()) {
            return true;
        }
        Optional<Corner> edge = corners.edgeAt(viewport, x, y);
        edge.ifPresent(corner -> corners.insert(corner, viewport.dataX(x), viewport.dataY(y)));
        return edge.isPresent() || outlineAt(x, y) >= 0;
    }

    @Override
    public void hover(double x, double y, SelectionMode mode) {
        point(x, y);
        usual.hover(x, y, mode);
    }

    @Override
    public boolean clicks() {
        return false;
    }

    @Override
    public void cancel() {
        grip = null;
        drawing = false;
        knife.putAway();
        model.outlines().release();
        usual.cancel();
    }

    @Override
    public boolean active() {
        return grip != null || knife.out() || usual.active();
    }

    @Override
    public boolean visible() {
        return knife.out() || model.chosenProperty().get() >= 0 || usual.visible();
    }

    @Override
    public void paint(Pen pen, PlotTheme theme) {
        Viewport viewport = surface.viewport();
        Grips grips = new Grips(pen, viewport, theme);
        if (knife.out()) {
            grips.knife(knife.path(viewport));
        } else if (grip == null || !grip.moved()) {
            grips.corners(corners.area(), corners.held(), corners.at(viewport, pointerX, pointerY));
        }
        usual.paint(pen, theme);
    }

    @Override
    public String hint() {
        if (knife.out()) {
            return text("outline.hint.knife");
        }
        if (model.chosenProperty().get() >= 0) {
            return corners.held().isPresent() ? text("outline.hint.corner") : text("outline.hint.chosen");
        }
        return model.sketch().outlines().isEmpty() ? text("outline.hint.empty") : text("outline.hint.choose");
    }

    private void point(double x, double y) {
        pointerX = x;
        pointerY = y;
    }

    private void drawn(double x, double y) {
        knife.draw(surface.viewport().dataX(x), surface.viewport().dataY(y));
    }

    private Area shape(Grip held, double x, double y) {
        Viewport viewport = surface.viewport();
        double right = viewport.dataX(x) - viewport.dataX(held.startX());
        double upwards = viewport.dataY(y) - viewport.dataY(held.startY());
        return held.corner()
                .map(corner -> corners.moved(corner, viewport.dataX(x), viewport.dataY(y)))
                .orElseGet(() -> held.area().moved(right, upwards));
    }

    /** The chosen outline, if the pixel is in it, else the topmost one around the pixel or with the point under it. */
    private int outlineAt(double x, double y) {
        double placeX = surface.viewport().dataX(x);
        double placeY = surface.viewport().dataY(y);
        int chosen = model.chosenProperty().get();
        if (chosen >= 0 && corners.area().contains(placeX, placeY)) {
            return chosen;
        }
        int around = model.sketch().at(placeX, placeY);
        int point = surface.nearest(x, y);
        return around < 0 && point >= 0 ? model.sketch().around(point) : around;
    }
}
