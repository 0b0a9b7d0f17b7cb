package org.asterism.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
}
