package org.asterism.ui.plot;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.asterism.lesson.text.Formula;
import org.asterism.report.formula.FormulaBox;
import org.asterism.ui.plot.layer.Paints;

/** A formula in the size and colour of the text around it, on the same baseline; read aloud in words. */
public final class FormulaView extends Region {
    private static final double RIM = 3;
    private final Formula formula;
    private final boolean display;
    private final Canvas canvas = new Canvas();
    private final Label probe = new Label();
    private FormulaBox box;

    /** @param display whether it stands on a line of its own */
    public FormulaView(Formula formula, boolean display, String... styles) {
        this.formula = formula;
        this.display = display;
        box = FormulaBox.of(formula, probe.getFont().getSize(), display);
        probe.getStyleClass().addAll(styles);
        probe.setVisible(false);
        probe.setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(formula.words());
        getStyleClass().add("formula");
        getChildren().addAll(probe, canvas);
        probe.fontProperty().subscribe(_ -> draw());
        probe.textFillProperty().subscribe(_ -> draw());
    }

    private void draw() {
        box = FormulaBox.of(formula, probe.getFont().getSize(), display);
        canvas.setWidth(Math.ceil(box.width()) + 2 * RIM);
        canvas.setHeight(Math.ceil(box.height()) + 2 * RIM);
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        int color = probe.getTextFill() instanceof Color fill ? Paints.argb(fill) : 0;
        CanvasPen pen = new CanvasPen(canvas).in(probe.getFont().getFamily());
        box.paint(pen, RIM, RIM + box.ascent(), color);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(-RIM, -RIM);
    }

    @Override
    protected double computePrefWidth(double height) {
        return box.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return box.height();
    }

    @Override
    protected double computeMinWidth(double height) {
        return box.width();
    }

    @Override
    protected double computeMinHeight(double width) {
        return box.height();
    }

    @Override
    public double getBaselineOffset() {
        return box.ascent();
    }
}
