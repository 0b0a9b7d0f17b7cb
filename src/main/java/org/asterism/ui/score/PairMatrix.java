package org.asterism.ui.score;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Sketch;
import org.jspecify.annotations.Nullable;

/** A value for each pair of groups as a square of shaded cells; the cell under the pointer is shared with other views. */
final class PairMatrix extends Sketch {
    private static final double MARGIN = 16;

    private final ToDoubleFunction<Pair> value;
    private final Color full;
    private final ObjectProperty<@Nullable Pair> hovered;
    private List<Pair> pairs = List.of();
    private int components;

    /**
     * Makes an empty matrix.
     *
     * @param value of a pair, from 0 (the empty colour) to 1 (the full colour)
     */
    PairMatrix(String name, ToDoubleFunction<Pair> value, Color full, ObjectProperty<@Nullable Pair> hovered) {
        super(name);
        this.value = value;
        this.full = full;
        this.hovered = hovered;
        getStyleClass().add("pair-matrix");
        setOnMouseMoved(event -> hovered.set(at(event)));
        setOnMouseExited(_ -> hovered.set(null));
        hovered.subscribe(this::repaint);
    }

    void show(List<Pair> shown, int groups) {
        pairs = shown;
        components = groups;
        repaint();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width : 130;
    }

    private double cell() {
        return components == 0 ? 0 : (Math.min(getWidth(), getHeight()) - MARGIN) / components;
    }

    private @Nullable Pair at(MouseEvent event) {
        int column = (int) Math.floor((event.getX() - MARGIN) / cell());
        int row = (int) Math.floor((event.getY() - MARGIN) / cell());
        return pairs.stream()
                .filter(pair -> pair.i() == Math.min(row, column) && pair.j() == Math.max(row, column))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void paint(GraphicsContext g) {
        g.setTextAlign(TextAlignment.CENTER);
        names(g);
        for (Pair pair : pairs) {
            paint(g, pair, pair.i(), pair.j());
            paint(g, pair, pair.j(), pair.i());
        }
    }

    private void names(GraphicsContext g) {
        g.setFill(ink(0.65));
        double size = cell();
        int step = size >= 12 || components < 10 ? 1 : 2;
        for (int k = 0; k < components && size >= 6; k += step) {
            double middle = MARGIN + (k + 0.5) * size;
            g.fillText(Integer.toString(k + 1), middle, MARGIN - 5);
            g.fillText(Integer.toString(k + 1), MARGIN / 2, middle + 3.5);
        }
    }

    private void paint(GraphicsContext g, Pair pair, int row, int column) {
        double size = cell();
        double x = MARGIN + column * size;
        double y = MARGIN + row * size;
        double shade = value.applyAsDouble(pair);
        g.setFill(paper().interpolate(full, 0.06 + 0.94 * shade));
        g.fillRect(x + 0.5, y + 0.5, size - 1, size - 1);
        if (size >= 26) {
            g.setFill(shade > 0.55 ? Color.WHITE : ink(1));
            g.fillText(String.format(Locale.ROOT, "%.2f", shade), x + size / 2, y + size / 2 + 3.5);
        }
        if (pair.equals(hovered.get())) {
            g.setStroke(ink(1));
            g.setLineWidth(2);
            g.strokeRect(x + 1, y + 1, size - 2, size - 2);
        }
    }
}
