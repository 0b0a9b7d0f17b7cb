package org.asterism.ui.control;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A titled part of a side pane. */
public final class Section extends VBox {
    private final HBox header = new HBox(6);

    public Section(String title, Node... content) {
        getStyleClass().add("section");
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().addAll(label, new Spacer());
        getChildren().add(header);
        getChildren().addAll(content);
    }

    /** Puts small controls at the right end of the title line. */
    public Section with(Node... controls) {
        header.getChildren().addAll(controls);
        return this;
    }
}
