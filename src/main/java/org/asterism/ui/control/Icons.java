package org.asterism.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and buttons that show only an icon, always with a tooltip and an accessible name. */
public final class Icons {
    private Icons() {}

    public static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    /** A flat button with an icon; {@code name} is its tooltip and what a screen reader says. */
    public static Button button(Ikon ikon, String name, Runnable action) {
        Button button = new Button(null, icon(ikon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(_ -> action.run());
        name(button, name);
        return button;
    }

    /** The same, to be found by {@code id}. */
    public static Button button(String id, Ikon ikon, String name, Runnable action) {
        Button button = button(ikon, name, action);
        button.setId(id);
        return button;
    }

    /** Gives a control its tooltip and accessible name. */
    public static void name(ButtonBase button, String name) {
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
    }
}
