package org.asterism.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/**
 * Buttons with words on them, which are never cut; {@link Icons#button} makes one that shows only an icon, and
 * {@link ActionButton} one that does an {@link Action}.
 */
public final class Buttons {
    private Buttons() {}

    /** @param title what it does, as an order */
    public static Button button(String id, String title, Runnable run) {
        Button button = new Button(title);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** A button that is no taller than a line of a list. */
    public static Button small(String id, String title, Runnable run) {
        Button button = button(id, title, run);
        button.getStyleClass().add("small");
        return button;
    }

    /** A button that leaves a page, as Escape does. */
    public static Button back(String id, String title, Runnable run) {
        Button button = button(id, title, run);
        button.setGraphic(Icons.icon(MaterialDesignA.ARROW_LEFT));
        button.setCancelButton(true);
        return button;
    }
}
