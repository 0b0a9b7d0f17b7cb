package org.asterism.ui.control;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Labels in the styles of the side panes. */
public final class Texts {
    private static final double WIDEST_HELP = 340;

    private Texts() {}

    public static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Small, grey, and as many lines as it needs. */
    public static Label note(String text) {
        return wrapped(text, "muted", "small");
    }

    /** As many lines as it needs. */
    public static Label wrapped(String text, String... styles) {
        Label label = text(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Longer help that stays while it is read. */
    public static Tooltip help(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_HELP);
        tooltip.setShowDuration(Duration.seconds(60));
        return tooltip;
    }

    /** Leaves no gap while a node has nothing to show. */
    public static <R extends Region> R collapsing(R node) {
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /**
     * As {@link #collapsing}, but what stands below moves up only when the mouse is let go: a click that ends typing hits what it is
     * on, though a problem goes away above it.
     */
    public static <R extends Region> R settling(R node) {
        node.setManaged(node.isVisible());
        node.visibleProperty().subscribe((_, _) -> Platform.runLater(() -> settle(node)));
        return node;
    }

    private static void settle(Node node) {
        Scene scene = node.getScene();
        if (scene != null && scene.getRoot().isPressed() && !node.isVisible()) {
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, new EventHandler<>() {
                @Override
                public void handle(MouseEvent event) {
                    scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                    Platform.runLater(() -> node.setManaged(node.isVisible()));
                }
            });
        } else {
            node.setManaged(node.isVisible());
        }
    }
}
