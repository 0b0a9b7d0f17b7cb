package org.asterism.ui.shell;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.asterism.ui.theme.Theme;
import org.asterism.workspace.state.Look;

/** How the window and its pages look: theme and scale as chosen, light or dark as the system is, larger on a stage. */
final class Appearance {
    /** How much larger all is while presenting. */
    private static final double STAGE = 1.5;

    private final PreferencesModel preferences;
    /** Bound, and so weakly: the system's own property outlives every window. */
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(this, "system");

    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting", false);

    Appearance(PreferencesModel preferences) {
        this(preferences, Platform.getPreferences().colorSchemeProperty());
    }

    Appearance(PreferencesModel preferences, ObservableValue<ColorScheme> system) {
        this.preferences = preferences;
        this.system.bind(system);
    }

    /** Whether all is large enough to be read from the back of a room. */
    BooleanProperty presentingProperty() {
        return presenting;
    }

    /** The theme now. */
    Theme theme() {
        return switch (look().theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case SYSTEM -> system.get() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    /** The size of text and controls now; 1 is the usual one. */
    double scale() {
        return look().scale() / 100.0 * (presenting.get() ? STAGE : 1);
    }

    /** From light to dark, and from any other theme to light. */
    void switchTheme() {
        Look.Theme next = theme() == Theme.LIGHT ? Look.Theme.DARK : Look.Theme.LIGHT;
        preferences.look(look -> look.withTheme(next));
    }

    /** Dresses a scene now and whenever the look changes, until the subscription ends. */
    Subscription dress(Scene scene) {
        return follow(() -> theme().dress(scene, scale()));
    }

    /** Does something now and whenever the look changes, until the subscription ends. */
    Subscription follow(Runnable change) {
        change.run();
        return Subscription.combine(
                preferences.lookProperty().subscribe((_, _) -> change.run()),
                system.subscribe((_, _) -> change.run()),
                presenting.subscribe((_, _) -> change.run()));
    }

    private Look look() {
        return preferences.lookProperty().get();
    }
}
