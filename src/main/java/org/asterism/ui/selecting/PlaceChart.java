package org.asterism.ui.selecting;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.asterism.report.Palette;
import org.asterism.ui.control.Sketch;
import org.jspecify.annotations.Nullable;

/** A chart over sizes and distances: the pointer or the arrow keys look at one of each, a click or Enter picks it. */
abstract class PlaceChart extends Sketch {
    private final SelectingModel model;
    private Outcome outcome;

    PlaceChart(SelectingModel model, Outcome outcome, String name) {
        super(name);
        this.model = model;
        this.outcome = outcome;
        setFocusTraversable(true);
        getStyleClass().add("pair-chart");
        setOnMouseMoved(event -> model.hoveredProperty().set(at(event)));
        setOnMouseExited(_ -> model.hoveredProperty().set(null));
        setOnMouseClicked(event -> {
            requestFocus();
            pick(at(event));
        });
        setOnKeyPressed(this::press);
    }

    /** The place under the pointer, maybe none of the outcome. */
    abstract Outcome.Place place(double x, double y);

    /** The place a step along the chart, likewise. */
    abstract Outcome.Place next(Outcome.Place place, KeyCode arrow);

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

    private Outcome.@Nullable Place at(MouseEvent event) {
        return known(place(event.getX(), event.getY()));
    }

    private Outcome.@Nullable Place known(Outcome.Place place) {
        return outcome.has(place) ? place : null;
    }

    private void pick(Outcome.@Nullable Place place) {
        if (place != null) {
            model.chosenProperty().set(place);
        }
    }

    private void press(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            pick(model.looked());
        } else if (key.isArrowKey()) {
            Outcome.Place from = model.looked();
            Outcome.Place next = from == null ? outcome.middle() : known(next(from, key));
            if (next != null) {
                model.hoveredProperty().set(next);
            }
        } else {
            return;
        }
        event.consume();
    }
}
