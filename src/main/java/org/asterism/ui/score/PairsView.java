package org.asterism.ui.score;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Reveal;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The pairs behind the score: two matrices, the curve that leads from one to the other, a list, and the chosen pair explained. */
final class PairsView extends VBox {
    private final AmbiguityModel model;
    private final PairsModel pairs;
    private final VBox charts = Texts.collapsing(new VBox(8));
    private final PairMatrix separability;
    private final PairMatrix ambiguity;
    private final PairCurve curve;
    private final PairExplanation explanation;

    PairsView(AmbiguityModel model) {
        super(8);
        this.model = model;
        pairs = new PairsModel(model);
        setId("pairs");
        separability = new PairMatrix(
                Messages.text("score.separability-spoken"), Pair::separability, Color.web("#0072B2"), model);
        ambiguity =
                new PairMatrix(Messages.text("score.ambiguity-spoken"), Pair::ambiguity, Color.web("#D55E00"), model);
        curve = new PairCurve(model);
        explanation = Texts.collapsing(new PairExplanation(this::close));
        charts.getChildren()
                .addAll(
                        new HBox(
                                10,
                                titled(Messages.text("score.separability"), separability),
                                titled(Messages.text("score.ambiguity"), ambiguity)),
                        Texts.text(Messages.text("score.curve"), "muted", "small"),
                        curve);
        PairList list = Texts.collapsing(new PairList(model, pairs.rows()));
        list.visibleProperty().bind(Bindings.isNotEmpty(pairs.rows()));
        getChildren().addAll(charts, heading(), list, explanation);
        model.chosenProperty().subscribe(this::explain);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get() != null) {
                close();
                event.consume();
            }
        });
    }

    void show(Ambiguity shown) {
        charts.setVisible(shown.components() > 1);
        separability.show(shown.pairs());
        ambiguity.show(shown.pairs());
        curve.show(shown.pairs());
    }

    private void close() {
        model.chosenProperty().set(null);
    }

    private void explain(@Nullable Pair chosen) {
        ScoredPlot plot = model.scoredProperty().get();
        explanation.setVisible(chosen != null && plot != null);
        if (chosen != null && plot != null) {
            explanation.show(plot, chosen);
            Reveal.show(explanation);
        }
    }

    private Node heading() {
        Label title = Texts.wrapped("", "small", "muted");
        title.setId("pairs-title");
        title.textProperty().bind(pairs.titleProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button all = Texts.collapsing(new Button(Messages.text("score.pairs-list")));
        all.setId("all-pairs");
        all.getStyleClass().add("small");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> pairs.listAll());
        all.visibleProperty().bind(pairs.atSpot());
        HBox line = new HBox(6, title, all);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node titled(String title, PairMatrix matrix) {
        VBox box = new VBox(2, Texts.text(title, "muted", "small"), matrix);
        HBox.setHgrow(box, Priority.ALWAYS);
        matrix.setMinSize(60, 60);
        box.setPrefWidth(130);
        return box;
    }
}
