package org.asterism.ui.teach.predict;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What of a class is in sight, of the lecturer and of the audience; what is not revealed is never in sight of the latter. */
public final class ClassSight {
    private final BooleanProperty showing = new SimpleBooleanProperty(this, "showing");
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");
    private final BooleanProperty ahead = new SimpleBooleanProperty(this, "ahead");
    private final BooleanProperty named = new SimpleBooleanProperty(this, "named");
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(this, "face", Face.TOGETHER);
    private final BooleanProperty audience = new SimpleBooleanProperty(this, "audience");
    private final ObjectProperty<Projection> projection =
            new SimpleObjectProperty<>(this, "projection", Projection.FOLLOW);
    private final BooleanBinding disclosed = revealed.or(ahead.and(audience));
    private final BooleanBinding projected = audience.and(projection
            .isEqualTo(Projection.CLASS)
            .or(projection.isEqualTo(Projection.FOLLOW).and(showing).and(ahead)));
    private final BooleanBinding secret = showing.and(ahead.or(projection.isEqualTo(Projection.STAGE)));
    private final BooleanBinding watched = showing.or(projected);

    ClassSight() {
        audience.subscribe(open -> {
            if (!open) {
                ahead.set(false);
                projection.set(Projection.FOLLOW);
            }
        });
        showing.subscribe(_ -> ahead.set(false));
    }

    /** Whether the class is on screen in place of the stage. */
    public BooleanProperty showingProperty() {
        return showing;
    }

    /** Shows the class, or the stage again. */
    public void toggle() {
        showing.set(!showing.get());
    }

    /** Whether answers are in sight, and not only how many there are. */
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    /** Whether the lecturer looks at the answers before they are revealed; only while the audience has its own window. */
    public BooleanProperty aheadProperty() {
        return ahead;
    }

    /** Whether answers are in sight of the lecturer. */
    BooleanBinding disclosed() {
        return disclosed;
    }

    /** Hides the answers again. */
    void hide() {
        revealed.set(false);
        ahead.set(false);
    }

    /** Whether names are in sight. */
    public BooleanProperty namedProperty() {
        return named;
    }

    /** How outlined groups are looked at. */
    public ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** Whether the audience has a window of its own. */
    public BooleanProperty audienceProperty() {
        return audience;
    }

    /** What the audience sees in its own window. */
    public ReadOnlyObjectProperty<Projection> projectionProperty() {
        return projection;
    }

    /** Has the audience see something in its own window, which is opened. */
    public void project(Projection chosen) {
        audience.set(true);
        projection.set(chosen);
    }

    /** Has the audience see the class, or what the lecturer sees. */
    public void toggleProjection() {
        project(projected.get() ? Projection.FOLLOW : Projection.CLASS);
    }

    /** Whether the audience sees the class itself. */
    public BooleanBinding projected() {
        return projected;
    }

    /** Whether what the lecturer sees is not for the audience. */
    public BooleanBinding secret() {
        return secret;
    }

    /** Whether somebody looks at the class. */
    BooleanBinding watched() {
        return watched;
    }
}
