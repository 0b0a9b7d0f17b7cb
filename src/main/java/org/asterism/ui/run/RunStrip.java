package org.asterism.ui.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;
import org.jspecify.annotations.Nullable;

/** The runs as cards, so many at a time; a click colours the plot by that run. */
public final class RunStrip extends VBox {
    private static final int MOST = 30;

    private final RunsModel model;
    private final HBox cards = new HBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Map<RunRow, RunCard> known = new HashMap<>();
    private int most = MOST;

    public RunStrip(RunsModel model) {
        this.model = model;
        setId("runs");
        getStyleClass().add("run-strip");
        cards.getStyleClass().add("run-cards");
        scroll.getStyleClass().addAll("run-scroll", "edge-to-edge");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(new RunBar(model), scroll);
        model.rows().subscribe(this::list);
        model.shownProperty().subscribe(this::select);
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        list();
    }

    private void list() {
        int place = focused();
        Run focused = place >= 0 && cards.getChildren().get(place) instanceof RunCard card ? card.run() : null;
        known.keySet().retainAll(model.rows());
        List<Node> nodes = new ArrayList<>(
                model.rows().stream().limit(most).map(this::card).toList());
        if (model.rows().size() > most) {
            nodes.add(more());
        }
        if (nodes.isEmpty()) {
            nodes.add(empty());
        }
        cards.getChildren().setAll(nodes);
        select(model.shownProperty().get());
        if (focused != null) {
            nodes.stream()
                    .filter(node -> node instanceof RunCard card && card.run().id() == focused.id())
                    .findFirst()
                    .orElse(nodes.get(Math.min(place, nodes.size() - 1)))
                    .requestFocus();
        }
    }

    private RunCard card(RunRow row) {
        return known.computeIfAbsent(row, _ -> new RunCard(model, row));
    }

    private void select(@Nullable Run shown) {
        known.forEach((row, card) -> card.select(row.run().equals(shown)));
    }

    /** Where the card stands that has the keys; -1 where none has. */
    private int focused() {
        List<Node> nodes = cards.getChildren();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    /** The arrow keys go from card to card. */
    private void step(KeyEvent event) {
        int side = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int next = focused() + side;
        if (event.getTarget() instanceof RunCard
                && side != 0
                && next >= 0
                && next < cards.getChildren().size()) {
            event.consume();
            Node card = cards.getChildren().get(next);
            card.requestFocus();
            reveal(card);
        }
    }

    private void reveal(Node card) {
        double width = cards.getWidth() - scroll.getViewportBounds().getWidth();
        if (width > 0) {
            double middle = card.getBoundsInParent().getCenterX()
                    - scroll.getViewportBounds().getWidth() / 2;
            scroll.setHvalue(Math.clamp(middle / width, 0, 1));
        }
    }

    private Button more() {
        Button more = new Button(Messages.text("run.more-runs", model.rows().size() - most));
        more.setId("run-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setTooltip(new Tooltip(Messages.text("run.more-runs-help")));
        more.setOnAction(_ -> {
            most += MOST;
            list();
        });
        return more;
    }

    private Label empty() {
        return Texts.text(
                model.runs().isEmpty() ? Messages.text("run.none") : Messages.text("run.none-match"), "muted");
    }
}
