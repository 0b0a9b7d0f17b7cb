package org.asterism.ui.sweep;

import javafx.scene.input.KeyCode;
import org.asterism.ui.control.PickChart;
import org.jspecify.annotations.Nullable;

/** A chart of the rows of a sweep, of which one is looked at. */
abstract class RowChart extends PickChart<Row> {
    private final SweepModel model;
    private final Plan plan;

    RowChart(SweepModel model, Plan plan, String name) {
        super(name);
        this.model = model;
        this.plan = plan;
    }

    /** The place under the pointer; -1 where there is none. */
    abstract int place(double x, double y);

    /** The place a step along the chart; -1 where it ends. */
    abstract int step(int place, KeyCode arrow);

    /** What a screen reader says of the chart, with the row that is looked at. */
    abstract String words(@Nullable Row row);

    SweepModel model() {
        return model;
    }

    Plan plan() {
        return plan;
    }

    /** The row under the pointer, else the one that was chosen. */
    @Override
    protected final @Nullable Row looked() {
        Row hovered = model.hoveredProperty().get();
        return hovered == null ? model.selectedProperty().get() : hovered;
    }

    /** Draws what has changed. */
    void refresh() {
        setAccessibleText(words(looked()));
        repaint();
    }

    @Override
    protected final @Nullable Row at(double x, double y) {
        return model.row(place(x, y)).orElse(null);
    }

    @Override
    protected final void look(@Nullable Row row) {
        model.hoveredProperty().set(row);
    }

    @Override
    protected final void pick(Row row) {
        model.selectedProperty().set(row);
    }

    /** The next place that has a row; the first row where none is looked at. */
    @Override
    protected final @Nullable Row next(@Nullable Row from, KeyCode arrow) {
        if (from == null) {
            return model.rows().stream().findFirst().orElse(null);
        }
        int place = step(from.place(), arrow);
        while (place >= 0 && model.row(place).isEmpty()) {
            place = step(place, arrow);
        }
        return model.row(place).orElse(null);
    }
}
