package org.asterism.ui.scatter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** A bar over the plot that leaves the mouse to the plot, except on its buttons. */
final class PlotBar extends HBox {
    PlotBar(Node... content) {
        super(content);
        setPickOnBounds(false);
        for (Node node : content) {
            node.setMouseTransparent(!(node instanceof Button));
        }
    }

    /** Only buttons are hit: where a region has a background, it would be hit too. */
    @Override
    public boolean contains(double x, double y) {
        return false;
    }
}
