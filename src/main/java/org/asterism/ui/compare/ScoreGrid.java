package org.asterism.ui.compare;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.FlowPane;
import org.asterism.perception.compare.Candidate;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.ui.control.ScrollColumn;

/** All plots as cards, in the order that was chosen. */
final class ScoreGrid extends ScrollColumn {
    private final CompareModel model;
    private final FlowPane cards = new FlowPane(10, 10);
    private final Map<Candidate, ScoreCard> known = new HashMap<>();

    ScoreGrid(CompareModel model) {
        this.model = model;
        setId("compare-grid");
        cards.getStyleClass().add("score-cards");
        setContent(cards);
        model.scores().subscribe(this::list);
        list();
    }

    private void list() {
        known.keySet().retainAll(model.scores().stream().map(Scored::candidate).toList());
        cards.getChildren().setAll(model.scores().stream().map(this::card).toList());
    }

    private ScoreCard card(Scored plot) {
        ScoreCard card = known.computeIfAbsent(plot.candidate(), _ -> new ScoreCard(model, plot, named()));
        card.show(plot);
        return card;
    }

    private boolean named() {
        return model.sourceProperty().get() != Source.COLUMNS;
    }
}
