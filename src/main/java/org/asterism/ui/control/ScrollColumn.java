package org.asterism.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A column that scrolls up and down, is as wide as its place, and has neither an edge nor a ground of its own. */
@SuppressWarnings("this-escape") // only ScrollPane's own properties are set
public class ScrollColumn extends ScrollPane {
    /** An empty column; sideways it does not scroll. */
    public ScrollColumn() {
        getStyleClass().addAll("edge-to-edge", "side-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    public ScrollColumn(Node content) {
        this();
        setContent(content);
    }

    /** Lets it scroll sideways where its content cannot be as narrow as its place. */
    public ScrollColumn orSideways() {
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        return this;
    }
}
