package org.asterism.ui.selecting;

import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.asterism.report.Palette;
import org.asterism.ui.control.PickChart;
import org.jspecify.annotations.Nullable;

/** A chart over sizes and distances, of which one of each is looked at. */
abstract class PlaceChart extends PickChart<Outcome.Place> {
    private final SelectingModel model;
    private Outcome outcome;

    PlaceChart(SelectingModel model, Outcome outcome, String name) {
        super(name);
        this.model = model;
        this.outcome = outcome;
    }

    /** The place under the pointer, maybe none of the outcome. */
    abstract Outcome.Place place(double x, double y);

    /** The place a step along the chart, likewise. */
    abstract Outcome.Place step(Outcome.Place place, KeyCode arrow);

    SelectingModel model() {
        return model;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Draws what has changed. */
    void refresh(Outcome now) {
        outcome = now;
        Outcome.Place looked = model.looked();
        if (looked != null && now.has(looked)) {
            setAccessibleText(SelectingText.readout(now, looked));
        }
        repaint();
    }

    static Color color(int algorithm) {
        return Color.web(Palette.hex(Palette.color(algorithm)));
    }

    @Override
    protected final Outcome.@Nullable Place at(double x, double y) {
        return known(place(x, y));
    }

    @Override
    protected final Outcome.@Nullable Place looked() {
        return model.looked();
    }

    @Override
    protected final Outcome.@Nullable Place next(Outcome.@Nullable Place from, KeyCode arrow) {
        return from == null ? outcome.middle() : known(step(from, arrow));
    }

    @Override
    protected final void look(Outcome.@Nullable Place place) {
        model.hoveredProperty().set(place);
    }

    @Override
    protected final void pick(Outcome.Place place) {
        model.chosenProperty().set(place);
    }

    private Outcome.@Nullable Place known(Outcome.Place place) {
        return outcome.has(place) ? place : null;
    }
}
