package org.asterism.ui.agreement;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** Decides all clear plots at once, and says before what that will do. */
final class ClearBar extends VBox {
    private static final double STEP = 0.05;

    private final ReviewModel model;
    private final Label preview = Texts.note("");
    private final Button accept = new Button(Messages.text("agreement.accept-clear"));

    ClearBar(ReviewModel model) {
        super(4);
        this.model = model;
        Spinner<Double> threshold =
                new Spinner<>(0.5, 1, model.thresholdProperty().get(), STEP);
        threshold.setId("agreement-threshold");
        threshold.setPrefWidth(84);
        threshold.setMinWidth(84);
        threshold.setEditable(true);
        threshold.getEditor().setAccessibleText(Messages.text("agreement.threshold"));
        threshold.setTooltip(Texts.help(Messages.text("agreement.threshold")));
        threshold.valueProperty().subscribe(value -> model.thresholdProperty().set(value == null ? 1 : value));
        accept.setId("agreement-accept-clear");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(_ -> model.decideClear());
        preview.setId("agreement-clear-preview");
        HBox line = new HBox(8, accept, Texts.text(Messages.text("agreement.from-certainty"), "muted"), threshold);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, preview);
        model.rows().subscribe(this::show);
        model.thresholdProperty().subscribe(_ -> show());
        show();
    }

    private void show() {
        int clear = model.clear().size();
        long open = model.rows().stream().filter(row -> !row.decided()).count();
        accept.setDisable(clear == 0);
        preview.setText(Messages.text("agreement.clear-preview", clear, open));
    }
}
