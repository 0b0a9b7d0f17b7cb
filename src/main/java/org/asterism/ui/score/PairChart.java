package org.asterism.ui.score;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Sketch;
import org.jspecify.annotations.Nullable;

/** A chart of all pairs of groups: pointer or arrow keys light a pair in every view, a click or Enter chooses it. */
abstract class PairChart extends Sketch {
    private final AmbiguityModel model;
    private final String name;
    private List<Pair> pairs = List.of();

    PairChart(String name, AmbiguityModel model) {
        super(name);
        this.name = name;
        this.model = model;
        getStyleClass().add("pair-chart");
        setFocusTraversable(true);
        setOnMouseMoved(event -> model.hoveredProperty().set(at(event.getX(), event.getY())));
        setOnMouseExited(_ -> model.hoveredProperty().set(null));
        setOnMouseClicked(event -> choose(at(event.getX(), event.getY())));
        setOnKeyPressed(this::press);
        focusedProperty().subscribe(() -> model.hoveredProperty().set(null));
        model.hoveredProperty().subscribe(() -> relight());
        model.chosenProperty().subscribe(() -> repaint());
    }

    /** The pair at a place of the chart; null where there is none. */
    abstract @Nullable Pair at(double x, double y);

    /** The pair that an arrow key leads to from another; null where it leads nowhere. */
    abstract @Nullable Pair next(Pair from, KeyCode arrow);

    void show(List<Pair> shown) {
        pairs = shown;
        relight();
    }

    final List<Pair> pairs() {
        return pairs;
    }

    final boolean lit(Pair pair) {
        return pair.equals(model.hoveredProperty().get());
    }

    final boolean chosen(Pair pair) {
        return pair.equals(model.chosenProperty().get());
    }

    private void relight() {
        Pair lit = model.hoveredProperty().get();
        setAccessibleText(lit == null ? name : name + ". " + PairText.name(lit) + ": " + PairText.sentence(lit));
        repaint();
    }

    private void choose(@Nullable Pair pair) {
        requestFocus();
        if (pair != null) {
            model.chosenProperty().set(pair);
        }
    }

    private void press(KeyEvent event) {
        Pair lit = model.hoveredProperty().get();
        if (event.getCode().isArrowKey() && !pairs.isEmpty()) {
            move(lit, event.getCode());
            event.consume();
        } else if (lit != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            model.chosenProperty().set(lit);
            event.consume();
        }
    }

    private void move(@Nullable Pair lit, KeyCode arrow) {
        Pair chosen = model.chosenProperty().get();
        Pair from = lit == null ? chosen : lit;
        Pair to = from == null ? pairs.getFirst() : next(from, arrow);
        model.hoveredProperty().set(to == null ? from : to);
    }
}
