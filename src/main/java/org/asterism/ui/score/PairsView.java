package org.asterism.ui.score;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** The pairs behind the score: two matrices and a ranked list. */
final class PairsView extends VBox {
    private static final int RANKED = 8;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final AmbiguityModel model;
    private final VBox ranked = new VBox(2);
    private final HBox matrices = Texts.collapsing(new HBox(10));
    private final PairMatrix separability;
    private final PairMatrix ambiguity;

    PairsView(AmbiguityModel model) {
        super(8);
        this.model = model;
        setId("pairs");
        separability = new PairMatrix(
                "Separability of each pair of groups",
                Pair::separability,
                Color.web("#0072B2"),
                model.hoveredProperty());
        ambiguity = new PairMatrix(
                "Ambiguity of each pair of groups", Pair::ambiguity, Color.web("#D55E00"), model.hoveredProperty());
        matrices.getChildren().addAll(titled("Separability", separability), titled("Ambiguity", ambiguity));
        getChildren().addAll(matrices, ranked);
        model.hoveredProperty().subscribe(this::light);
    }

    void show(Ambiguity shown) {
        matrices.setVisible(shown.components() > 1);
        separability.show(shown.pairs(), shown.components());
        ambiguity.show(shown.pairs(), shown.components());
        ranked.getChildren()
                .setAll(shown.ranked().stream().limit(RANKED).map(this::row).toList());
    }

    private void light(@Nullable Pair hovered) {
        for (Node row : ranked.getChildren()) {
            row.pseudoClassStateChanged(LIT, row.getUserData().equals(hovered));
        }
    }

    private Node row(Pair pair) {
        Label name = Texts.text((pair.i() + 1) + " · " + (pair.j() + 1), "strong", "small");
        name.setMinWidth(38);
        Label words = Texts.text(Math.round(100 * pair.single()) + " % would see one group", "muted", "small");
        words.setTooltip(new Tooltip(pair.sentence()));
        HBox row = new HBox(name, words);
        row.getStyleClass().add("row");
        row.setUserData(pair);
        row.setOnMouseEntered(_ -> model.hoveredProperty().set(pair));
        row.setOnMouseExited(_ -> model.hoveredProperty().set(null));
        return row;
    }

    private static Node titled(String title, PairMatrix matrix) {
        VBox box = new VBox(2, Texts.text(title, "muted", "small"), matrix);
        HBox.setHgrow(box, Priority.ALWAYS);
        matrix.setMinSize(60, 60);
        box.setPrefWidth(130);
        return box;
    }
}
