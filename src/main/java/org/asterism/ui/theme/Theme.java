package org.asterism.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;

/** The look of the whole program: AtlantaFX's Primer, our own style sheet and the bundled Inter font. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /** The theme of that name, light where it is unknown. */
    public static Theme named(String name) {
        return name.equalsIgnoreCase("dark") ? DARK : LIGHT;
    }

    /** The name that settings keep. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Loads the bundled fonts; once, before the first window. */
    public static void loadFonts() {
        for (Weight weight : Weight.values()) {
            Font.loadFont(Typeface.of(weight).file().toExternalForm(), 13);
        }
    }

    /** Gives the scene this look. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(base);
        String own = resource("asterism.css").toExternalForm();
        if (!scene.getStylesheets().contains(own)) {
            scene.getStylesheets().add(own);
        }
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(id());
    }

    private static URL resource(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file);
    }
}
