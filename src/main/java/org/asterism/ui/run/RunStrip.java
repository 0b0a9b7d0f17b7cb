package org.asterism.ui.run;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;
import org.jspecify.annotations.Nullable;

/** All runs as cards, newest first; a click colours the plot by that run. */
public final class RunStrip extends ScrollPane {
    private final RunsModel model;
    private final HBox cards = new HBox();
    private final Map<Run, RunCard> known = new HashMap<>();

    public RunStrip(RunsModel model) {
        this.model = model;
        setId("runs");
        getStyleClass().addAll("run-strip", "edge-to-edge");
        cards.getStyleClass().add("run-cards");
        setContent(cards);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        model.runs().subscribe(this::list);
        model.shownProperty().subscribe(this::select);
        list();
    }

    private void list() {
        known.keySet().retainAll(model.runs());
        if (model.runs().isEmpty()) {
            cards.getChildren().setAll(empty());
        } else {
            cards.getChildren().setAll(model.runs().stream().map(this::card).toList());
        }
        select(model.shownProperty().get());
    }

    private RunCard card(Run run) {
        return known.computeIfAbsent(run, _ -> new RunCard(model, run));
    }

    private void select(@Nullable Run shown) {
        known.forEach((run, card) -> card.select(run.equals(shown)));
    }

    private Label empty() {
        Label label = new Label(Messages.text("run.none"));
        label.getStyleClass().add("muted");
        return label;
    }
}
