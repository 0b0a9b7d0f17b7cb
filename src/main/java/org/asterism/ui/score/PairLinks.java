package org.asterism.ui.score;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Texts;

/** Ties nodes to pairs of groups: the pair is lit in every view while the pointer or the focus is on the node. */
final class PairLinks {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final AmbiguityModel model;
    private final Consumer<Pair> explain;

    /** @param explain shows why a pair is as it is */
    PairLinks(AmbiguityModel model, Consumer<Pair> explain) {
        this.model = model;
        this.explain = explain;
    }

    /** A node that lights its pair, is lit with it, and chooses it when clicked. */
    <N extends Node> N link(N node, Pair pair) {
        node.setOnMouseEntered(_ -> model.hoveredProperty().set(pair));
        node.setOnMouseExited(_ -> model.hoveredProperty().set(null));
        node.setOnMouseClicked(_ -> model.chosenProperty().set(pair));
        node.focusedProperty().subscribe((_, focused) -> model.hoveredProperty().set(focused ? pair : null));
        InvalidationListener light = _ -> node.pseudoClassStateChanged(
                LIT, pair.equals(model.hoveredProperty().get()));
        node.setUserData(light);
        model.hoveredProperty().addListener(new WeakInvalidationListener(light));
        return node;
    }

    /** A small button with the name of a pair, which explains it. */
    Button button(Pair pair, String help) {
        Button button = new Button(PairText.name(pair));
        button.getStyleClass().addAll("flat", "small", "pair-link");
        button.setTooltip(Texts.help(help));
        link(button, pair);
        button.setOnAction(_ -> explain.accept(pair));
        return button;
    }
}
