package org.asterism.ui.lens;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.asterism.quality.Flow;
import org.asterism.report.Palette;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.plot.layer.Paints;
import org.jspecify.annotations.Nullable;

/** A chart of flows: pointer or arrow keys light a flow in every view, a click or Enter selects its points. */
abstract class FlowChart extends Sketch {
    private final LensModel model;
    private final String name;

    FlowChart(String name, LensModel model) {
        super(name);
        this.name = name;
        this.model = model;
        getStyleClass().add("pair-chart");
        setFocusTraversable(true);
        setOnMouseMoved(event -> model.litProperty().set(at(event.getX(), event.getY())));
        setOnMouseExited(_ -> model.litProperty().set(null));
        setOnMouseClicked(event -> choose(at(event.getX(), event.getY())));
        setOnKeyPressed(this::press);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.litProperty().set(null);
            }
        });
        model.litProperty().subscribe(_ -> relight());
        model.pointedProperty().subscribe(_ -> relight());
        model.comparisonProperty().subscribe(shown -> {
            show(shown);
            requestLayout();
            relight();
        });
    }

    /** Takes what is to be drawn; null for nothing. */
    abstract void show(@Nullable Comparison comparison);

    /** The flow at a place of the chart; null where there is none. */
    abstract @Nullable Flow at(double x, double y);

    /** The flow that an arrow key leads to from another; null where it leads nowhere. */
    abstract @Nullable Flow next(Flow from, KeyCode arrow);

    final @Nullable Comparison comparison() {
        return model.comparisonProperty().get();
    }

    final boolean lit(Flow flow) {
        return flow.equals(lit());
    }

    /** The flow that is lit, or that of the point under the mouse; null for none. */
    final @Nullable Flow lit() {
        Flow lit = model.litProperty().get();
        return lit == null ? model.pointedProperty().get() : lit;
    }

    /** The colour of a group by its palette colour, or of noise. */
    final Color color(int label) {
        return label < 0 ? ink(0.45) : Paints.of(Palette.color(label));
    }

    private void relight() {
        Flow lit = lit();
        Comparison shown = comparison();
        setAccessibleText(lit == null || shown == null ? name : name + ". " + LensText.flow(shown, lit));
        repaint();
    }

    private void choose(@Nullable Flow flow) {
        requestFocus();
        if (flow != null) {
            model.select(flow);
        }
    }

    private void press(KeyEvent event) {
        Flow lit = model.litProperty().get();
        Comparison shown = comparison();
        if (event.getCode().isArrowKey()
                && shown != null
                && !shown.difference().flows().isEmpty()) {
            Flow to = lit == null ? shown.difference().flows().getFirst() : next(lit, event.getCode());
            model.litProperty().set(to == null ? lit : to);
            event.consume();
        } else if (lit != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            model.select(lit);
            event.consume();
        }
    }
}
