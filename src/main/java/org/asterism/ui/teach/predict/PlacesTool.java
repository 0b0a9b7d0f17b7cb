package org.asterism.ui.teach.predict;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Place;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.PlotTool;
import org.asterism.ui.text.Messages;

/** Puts centres on a plot by a click or Enter, and moves them; Space takes one up and puts it down, Backspace removes the last. */
final class PlacesTool implements PlotTool {
    private static final int NONE = -1;
    private static final double REACH = 14;
    private final PlotSurface surface;
    private final PlacesModel model;
    private int held = NONE;
    private boolean taken;
    private double x = Double.NaN;
    private double y = Double.NaN;

    PlacesTool(PlotSurface surface, PlacesModel model) {
        this.surface = surface;
        this.model = model;
    }

    @Override
    public void press(double toX, double toY, SelectionMode mode) {
        held = near(toX, toY);
        taken = held != NONE;
        if (!taken && model.places().size() < model.most()) {
            model.add(place(toX, toY));
            held = model.places().size() - 1;
        }
    }

    @Override
    public void drag(double toX, double toY) {
        if (held != NONE && held < model.places().size()) {
            model.move(held, place(toX, toY));
        }
    }

    @Override
    public void release(double toX, double toY) {
        held = NONE;
        taken = false;
        follow(toX, toY);
    }

    @Override
    public void hover(double toX, double toY, SelectionMode mode) {
        follow(toX, toY);
    }

    /** Space on a centre takes it up, until Space puts it down. */
    @Override
    public boolean clicks() {
        return !taken;
    }

    @Override
    public boolean finish() {
        boolean room = !Double.isNaN(x) && model.places().size() < model.most() && near(x, y) == NONE;
        if (room) {
            model.add(place(x, y));
        }
        return room;
    }

    @Override
    public boolean stepBack() {
        return model.removeLast();
    }

    @Override
    public void cancel() {
        held = NONE;
        taken = false;
    }

    @Override
    public boolean active() {
        return held != NONE;
    }

    @Override
    public String hint() {
        int next = model.places().size() + 1;
        return next > model.most()
                ? Messages.text("predict.places.hint-all")
                : Messages.text("predict.places.hint", next, model.most());
    }

    private void follow(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private Place place(double toX, double toY) {
        Viewport viewport = surface.viewport();
        return new Place(viewport.dataX(toX), viewport.dataY(toY));
    }

    private int near(double toX, double toY) {
        Viewport viewport = surface.viewport();
        int nearest = NONE;
        double least = REACH;
        for (int i = 0; i < model.places().size(); i++) {
            Place place = model.places().get(i);
            double distance = Math.hypot(viewport.toX(place.x()) - toX, viewport.toY(place.y()) - toY);
            if (distance <= least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }
}
