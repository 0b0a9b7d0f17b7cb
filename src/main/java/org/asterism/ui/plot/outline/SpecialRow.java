package org.asterism.ui.plot.outline;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.ui.control.Icons;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** The line of noise under those of the groups. */
final class SpecialRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("selected");
    /** As far as the names in the lines above are from the border of their fields. */
    private static final double INDENT = 5;

    private final OutlineModel model;
    private final Label count = GroupList.count(0);

    SpecialRow(OutlineModel model) {
        this.model = model;
        getStyleClass().add("row");
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-noise");
        Button key = new Button("0");
        key.setId("group-0");
        key.getStyleClass().addAll("small", "label-key");
        Icons.name(key, Messages.text("outline.choose-noise"));
        key.setOnAction(_ -> model.groups().choose(Clustering.NOISE));
        Label name = GroupList.wide(new Label(Messages.text("outline.noise")));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPadding(new Insets(0, 0, 0, INDENT));
        name.setTooltip(new Tooltip(Messages.text("outline.noise-help")));
        getChildren().addAll(swatch, key, name, count);
        setOnMouseClicked(_ -> model.groups().choose(Clustering.NOISE));
    }

    void show(Sketch sketch) {
        count.setText(Numbers.count(sketch.rows(Clustering.NOISE).cardinality()));
        pseudoClassStateChanged(CURRENT, model.groupProperty().get() == Clustering.NOISE);
    }
}
