package org.asterism.ui.present;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a part of a window, with all that lies over it, taken ten times a second; frozen, it keeps the last one. A
 * view may cover it, which is then as live, and freezes alike.
 *
 * <p>Taking it costs nothing once {@link #stop} was called.
 */
public final class Mirror extends Pane {
    private static final Duration PAUSE = Duration.millis(100);
    private final PresentModel model;
    private final Node window;
    private final Node part;
    private final ImageView view = new ImageView();
    private final Timeline clock = new Timeline(new KeyFrame(PAUSE, _ -> take()));
    private final Subscription freezing;
    private @Nullable WritableImage kept;
    private @Nullable Region cover;
    private boolean held;

    /**
     * Begins to take pictures.
     *
     * @param window all of the window, at the origin of its scene
     * @param part what of it is shown
     */
    public Mirror(PresentModel model, Node window, Node part) {
        this.model = model;
        this.window = window;
        this.part = part;
        setId("audience");
        getStyleClass().add("audience");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("show.audience-title"));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        freezing = model.frozenProperty().subscribe(this::freeze);
        take();
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /** Shows a view over the picture; null takes it away. Nothing changes while it is frozen. */
    public void cover(@Nullable Region next) {
        cover = next;
        if (!model.frozenProperty().get()) {
            uncover();
        }
    }

    /** Keeps the last picture while the lecturer does what the audience is not to see. */
    public void hold(boolean on) {
        held = on;
    }

    private void uncover() {
        getChildren().setAll(cover == null ? List.of(view) : List.of(view, cover));
        requestLayout();
    }

    private void freeze(boolean on) {
        if (on && cover != null) {
            kept = cover.snapshot(new SnapshotParameters(), null);
            view.setImage(kept);
            getChildren().setAll(view);
            requestLayout();
        } else {
            uncover();
        }
    }

    /** Takes no more pictures. */
    public void stop() {
        clock.stop();
        freezing.unsubscribe();
        cover = null;
        getChildren().setAll(view);
        view.setImage(null);
        kept = null;
    }

    private void take() {
        Bounds seen = part.localToScene(part.getLayoutBounds());
        boolean still = held || model.frozenProperty().get();
        if ((still && kept != null) || seen.getWidth() < 1 || seen.getHeight() < 1) {
            return;
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(
                seen.getMinX(), seen.getMinY(), Math.ceil(seen.getWidth()), Math.ceil(seen.getHeight())));
        WritableImage before = kept;
        boolean fits = before != null
                && before.getWidth() == Math.ceil(seen.getWidth())
                && before.getHeight() == Math.ceil(seen.getHeight());
        kept = window.snapshot(parameters, fits ? before : null);
        view.setImage(kept);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (cover != null) {
            cover.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        WritableImage image = kept;
        if (image == null) {
            return;
        }
        double fit = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        view.setFitWidth(fit * image.getWidth());
        view.setFitHeight(fit * image.getHeight());
        view.relocate(
                Math.floor((getWidth() - fit * image.getWidth()) / 2),
                Math.floor((getHeight() - fit * image.getHeight()) / 2));
    }
}
