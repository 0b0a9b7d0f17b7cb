package org.asterism.ui.control;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls to what has just appeared. */
public final class Reveal {
    private static final double GAP = 12;

    private Reveal() {}

    /** Scrolls the pane around a node, once it is laid out, as little as shows all of it, or its top where it is too tall. */
    public static void show(Node node) {
        Platform.runLater(() -> {
            ScrollPane pane = around(node);
            if (pane != null && node.isVisible()) {
                pane.layout();
                scroll(pane, node);
            }
        });
    }

    private static @Nullable ScrollPane around(Node node) {
        Parent parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        return (ScrollPane) parent;
    }

    private static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double now = pane.getVvalue() * hidden;
            double lowest = place.getMaxY() + GAP - seen;
            double top = Math.min(Math.max(now, lowest), place.getMinY() - GAP);
            pane.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }
}
