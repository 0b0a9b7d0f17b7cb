package org.asterism.ui.algorithm;

import atlantafx.base.controls.Spacer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A line of the list of algorithms. */
final class OfferCell extends ListCell<Offer> {
    /** The cell is as wide as the list, not as its longest line. */
    private static final double NARROW = 100;

    private static final double SENTENCE_WIDTH = 420;

    OfferCell(Consumer<Offer> choose) {
        setPrefWidth(NARROW);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        getStyleClass().remove("group");
        setText(null);
        setGraphic(null);
        if (empty || offer == null) {
            return;
        }
        switch (offer) {
            case Offer.Group group -> heading(group);
            case Offer.Algorithm algorithm -> setGraphic(lines(algorithm));
        }
    }

    private void heading(Offer.Group group) {
        getStyleClass().add("group");
        Label title = new Label(group.title());
        title.getStyleClass().add("section-title");
        setGraphic(title);
    }

    private static Node lines(Offer.Algorithm algorithm) {
        Label title = new Label(algorithm.schema().title());
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label complexity = new Label(algorithm.schema().complexity());
        complexity.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(12, title, new Spacer(), complexity);
        head.setAlignment(Pos.BASELINE_LEFT);
        Text summary = new Text(algorithm.schema().summary());
        summary.setWrappingWidth(SENTENCE_WIDTH);
        summary.getStyleClass().add("sentence");
        VBox lines = new VBox(1, head, summary);
        if (!algorithm.cost().isEmpty()) {
            Label cost = new Label(algorithm.cost());
            cost.getStyleClass().addAll("muted", "small");
            lines.getChildren().add(cost);
        }
        return lines;
    }
}
