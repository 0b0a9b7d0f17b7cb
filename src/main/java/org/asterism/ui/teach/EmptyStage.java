package org.asterism.ui.teach;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What stands on the page while there are no data: what can be done. */
final class EmptyStage extends VBox {
    private final HBox offers = new HBox();

    EmptyStage() {
        getStyleClass().add("teach-empty");
        offers.getStyleClass().add("teach-offers");
        getChildren()
                .addAll(
                        Texts.text(Messages.text("teach.empty-title"), "start-title"),
                        Texts.wrapped(Messages.text("teach.empty"), "muted"),
                        offers);
    }

    void setOffers(List<Action> actions) {
        offers.getChildren().setAll(actions.stream().map(EmptyStage::button).toList());
    }

    private static Button button(Action action) {
        Button button = new Button(null, Icons.icon(action.ikon()));
        button.setId("teach-offer-" + action.id());
        button.textProperty().bind(action.title());
        button.disableProperty().bind(Bindings.not(action.needed().holds()));
        button.setOnAction(_ -> action.perform());
        return button;
    }
}
