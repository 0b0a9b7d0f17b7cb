package org.asterism.ui.score;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.Pair;
import org.jspecify.annotations.Nullable;

/** A value for each pair of groups as a square of shaded cells. */
final class PairMatrix extends PairChart {
    private static final double MARGIN = 16;

    private final ToDoubleFunction<Pair> value;
    private final Color full;
    private int components;

    /**
     * Makes an empty matrix.
     *
     * @param value of a pair, from 0 (the empty colour) to 1 (the full colour)
     */
    PairMatrix(String name, ToDoubleFunction<Pair> value, Color full, AmbiguityModel model) {
        super(name, model);
        this.value = value;
        this.full = full;
    }

    @Override
    void show(List<Pair> shown) {
        components = shown.stream().mapToInt(pair -> pair.j() + 1).max().orElse(0);
        super.show(shown);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width : 130;
    }

    private double cell() {
        return components == 0 ? 0 : (Math.min(getWidth(), getHeight()) - MARGIN) / components;
    }

    @Override
    @Nullable
    Pair at(double x, double y) {
        int column = (int) Math.floor((x - MARGIN) / cell());
        int row = (int) Math.floor((y - MARGIN) / cell());
        return pair(Math.min(row, column), Math.max(row, column));
    }

    /** Moves among the cells above the diagonal. */
    @Override
    @Nullable
    Pair next(Pair from, KeyCode arrow) {
        return switch (arrow) {
            case LEFT -> pair(from.i(), from.j() - 1);
            case RIGHT -> pair(from.i(), from.j() + 1);
            case UP -> pair(from.i() - 1, from.j());
            default -> pair(from.i() + 1, from.j());
        };
    }

    private @Nullable Pair pair(int i, int j) {
        return pairs().stream()
                .filter(pair -> pair.i() == i && pair.j() == j)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void paint(GraphicsContext g) {
        g.setTextAlign(TextAlignment.CENTER);
        names(g);
        for (Pair pair : pairs()) {
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
            g.fillText(ScoreText.number(shade), x + size / 2, y + size / 2 + 3.5);
        }
        if (lit(pair) || chosen(pair)) {
            g.setStroke(lit(pair) ? ink(1) : accent());
            g.setLineWidth(2);
            g.strokeRect(x + 1, y + 1, size - 2, size - 2);
        }
    }
}
