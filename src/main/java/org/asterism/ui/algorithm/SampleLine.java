package org.asterism.ui.algorithm;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** Offers a sample where all points would be too many, and says when one is taken. */
final class SampleLine extends VBox {
    private final AlgorithmModel model;
    private final Label words = new Label();
    private final Hyperlink link = new Hyperlink();

    SampleLine(AlgorithmModel model) {
        super(2);
        this.model = model;
        words.setWrapText(true);
        words.getStyleClass().addAll("muted", "small");
        words.managedProperty().bind(words.visibleProperty());
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        link.setId("sample");
        link.getStyleClass().add("small");
        link.setTooltip(new Tooltip(Messages.text("algorithm.sample-help")));
        link.setOnAction(_ -> change());
        getChildren().setAll(words, link);
        visibleProperty()
                .bind(link.textProperty().isNotEmpty().or(words.textProperty().isNotEmpty()));
        managedProperty().bind(visibleProperty());
        model.offerProperty().subscribe(this::show);
        model.sampleProperty().subscribe(this::show);
    }

    private void change() {
        boolean all = model.sampleProperty().get() == 0;
        model.sampleProperty().set(all ? model.offerProperty().get().points() : 0);
    }

    private void show() {
        int taken = model.sampleProperty().get();
        SampleOffer offer = model.offerProperty().get();
        if (taken > 0) {
            words.setText(Messages.text("algorithm.sample-on", Numbers.count(taken)));
            link.setText(Messages.text("algorithm.sample-all"));
        } else {
            words.setText(offer.fits() ? "" : Messages.text("algorithm.too-large"));
            link.setText(
                    offer.points() == 0 ? "" : Messages.text("algorithm.sample-offer", Numbers.count(offer.points())));
        }
        link.setVisible(!link.getText().isEmpty());
        link.setManaged(link.isVisible());
    }
}
