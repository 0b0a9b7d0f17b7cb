package org.asterism.ui.present;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import org.asterism.ui.text.Messages;

/** What of the means of a lecture is on. */
public final class PresentModel {
    private static final double SMALLEST = 40;
    private static final double LARGEST = 640;
    private static final double STEP = 1.2;

    private final BooleanProperty spotlight = new SimpleBooleanProperty(this, "spotlight");
    private final BooleanProperty laser = new SimpleBooleanProperty(this, "laser");
    private final BooleanProperty audience = new SimpleBooleanProperty(this, "audience");
    private final BooleanProperty frozen = new SimpleBooleanProperty(this, "frozen");
    private final ReadOnlyDoubleWrapper radius = new ReadOnlyDoubleWrapper(this, "radius", 130);

    public PresentModel() {
        audience.subscribe(on -> {
            if (!on) {
                frozen.set(false);
            }
        });
    }

    /** Whether all but a circle around the pointer is dimmed. */
    public BooleanProperty spotlightProperty() {
        return spotlight;
    }

    /** Whether a dot of light with a short trail follows the pointer. */
    public BooleanProperty laserProperty() {
        return laser;
    }

    /** Whether a second window shows the audience what stands in the middle of this one. */
    public BooleanProperty audienceProperty() {
        return audience;
    }

    /** Whether that second window keeps still while the lecturer goes on in this one; only while it is open. */
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    /** How large the spotlight is, logical pixels. */
    public ReadOnlyDoubleProperty radiusProperty() {
        return radius.getReadOnlyProperty();
    }

    /** Makes the spotlight larger by so many steps, smaller by negative ones. */
    public void grow(double steps) {
        radius.set(Math.clamp(radius.get() * Math.pow(STEP, steps), SMALLEST, LARGEST));
    }

    /** Keeps the audience's picture still, or lets it go on; opens the audience's window where there is none. */
    public void freeze() {
        audience.set(true);
        frozen.set(!frozen.get());
    }

    /** Turns off what follows the pointer. */
    public void rest() {
        spotlight.set(false);
        laser.set(false);
    }

    /** What the next click or key does: of the pointer while something follows it, else as usual. */
    public StringExpression hint(ObservableStringValue usual) {
        return Bindings.createStringBinding(() -> hintNow(usual.get()), usual, spotlight, laser, frozen);
    }

    private String hintNow(String usual) {
        if (spotlight.get()) {
            return Messages.text("show.spotlight-hint");
        }
        if (laser.get()) {
            return Messages.text("show.laser-hint");
        }
        return frozen.get() ? Messages.text("show.frozen-hint") : usual;
    }
}
