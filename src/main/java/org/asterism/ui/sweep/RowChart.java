package org.asterism.ui.sweep;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.asterism.ui.control.Sketch;
import org.jspecify.annotations.Nullable;

/** A chart of the rows of a sweep: the pointer or the arrow keys look at one, a click or Enter chooses it. */
abstract class RowChart extends Sketch {
    private final SweepModel model;
    private final Plan plan;

    RowChart(SweepModel model, Plan plan, String name) {
        super(name);
        this.model = model;
        this.plan = plan;
        setFocusTraversable(true);
        getStyleClass().add("pair-chart");
        setOnMouseMoved(event -> model.hoveredProperty().set(at(event)));
        setOnMouseExited(_ -> model.hoveredProperty().set(null));
        setOnMouseClicked(event -> {
            requestFocus();
            select(at(event));
        });
        setOnKeyPressed(this::press);
    }

    /** The place under the pointer; -1 where there is none. */
    abstract int place(double x, double y);

    /** The place a step along the chart; -1 where it ends. */
    abstract int next(int place, KeyCode arrow);

    /** What a screen reader says of the chart, with the row that is looked at. */
    abstract String words(@Nullable Row row);

    SweepModel model() {
        return model;
    }

    Plan plan() {
        return plan;
    }

    /** The row that is looked at: under the pointer, else the one that was chosen. */
    @Nullable
    Row looked() {
        Row hovered = model.hoveredProperty().get();
        return hovered == null ? model.selectedProperty().get() : hovered;
    }

    /** Draws what has changed. */
    void refresh() {
        setAccessibleText(words(looked()));
        repaint();
    }

    private @Nullable Row at(MouseEvent event) {
        return model.row(place(event.getX(), event.getY())).orElse(null);
    }

    private void select(@Nullable Row row) {
        if (row != null) {
            model.selectedProperty().set(row);
        }
    }

    private void press(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            select(looked());
        } else if (key.isArrowKey()) {
            walk(key);
        } else {
            return;
        }
        event.consume();
    }

    /** To the next place that has a row; to the first row where none is looked at. */
    private void walk(KeyCode arrow) {
        Row from = looked();
        if (from == null) {
            model.rows().stream().findFirst().ifPresent(model.hoveredProperty()::set);
            return;
        }
        int place = next(from.place(), arrow);
        while (place >= 0 && model.row(place).isEmpty()) {
            place = next(place, arrow);
        }
        model.row(place).ifPresent(model.hoveredProperty()::set);
    }
}
