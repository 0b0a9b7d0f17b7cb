package org.asterism.ui.aid;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The picture below the plot, as large as a lecture needs it. */
public final class LargeAid extends BorderPane {
    private static final double LEAST = 120;

    public LargeAid(AidModel model) {
        setId("aid-large");
        getStyleClass().add("aid-large");
        Label title = Texts.text(Messages.text("aid.title"), "section-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label line = Texts.text("", "muted", "small");
        line.textProperty().bind(model.live().lineProperty());
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        Button close = Icons.button(
                "aid-shrink",
                MaterialDesignC.CLOSE,
                Messages.text("aid.shrink"),
                () -> model.largeProperty().set(false));
        HBox header = new HBox(10, title, line, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("rows-header");
        setTop(header);
        setCenter(new AidView(model, LEAST));
    }
}
