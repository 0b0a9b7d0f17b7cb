package org.asterism.ui.teach.predict;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What stands at the right of a plot of the class: a share of the page, and not wider than words need. */
final class SidePane extends ScrollPane {
    private static final double WIDEST = 400;
    private static final double SHARE = 0.42;

    /** @param page how wide all of the page is */
    SidePane(ObservableDoubleValue page, Node... content) {
        VBox column = new VBox(14, content);
        column.getStyleClass().add("class-side");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("side-scroll", "edge-to-edge");
        page.subscribe(width -> setPrefWidth(Math.min(WIDEST, SHARE * width.doubleValue())));
    }
}
