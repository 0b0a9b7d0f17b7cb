package org.asterism.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;

/** The look of the whole program: AtlantaFX's Primer, our own style sheet and the bundled Inter font. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet()),
    /** White and yellow on black, strong borders and thick focus rings. */
    HIGH_CONTRAST(new PrimerDark().getUserAgentStylesheet());

    private static final String OWN = resource("asterism.css").toExternalForm();

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /** The style classes that roots of this theme have. */
    public List<String> classes() {
        return switch (this) {
            case LIGHT -> List.of("light");
            case DARK -> List.of("dark");
            case HIGH_CONTRAST -> List.of("dark", "high-contrast");
        };
    }

    /** Loads the bundled fonts; once, before the first window. */
    public static void loadFonts() {
        for (Weight weight : Weight.values()) {
            Font.loadFont(Typeface.of(weight).file().toExternalForm(), 13);
        }
    }

    /** Gives the scene this look. */
    public void dress(Scene scene) {
        dress(scene, 1);
    }

    /**
     * Gives the scene, and all that pops up, this look.
     *
     * @param scale the size of text and controls; 1 is the usual one
     */
    public void dress(Scene scene, double scale) {
        String sheet = ScaledSheet.of(base, additions(), scale);
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        List<String> own = List.of(ScaledSheet.of(OWN, List.of(), scale));
        if (!scene.getStylesheets().equals(own)) {
            scene.getStylesheets().setAll(own);
        }
        List<String> others = Arrays.stream(values())
                .flatMap(theme -> theme.classes().stream())
                .toList();
        scene.getRoot().getStyleClass().removeAll(others);
        scene.getRoot().getStyleClass().addAll(classes());
    }

    private List<String> additions() {
        return this == HIGH_CONTRAST ? List.of(resource("high-contrast.css").toExternalForm()) : List.of();
    }

    private static URL resource(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file);
    }
}
