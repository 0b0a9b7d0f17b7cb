package org.asterism.ui.plot;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.raster.Frame;
import org.asterism.report.raster.PointBlocks;
import org.jspecify.annotations.Nullable;

/**
 * The picture of the points: painted in the background. Until a new one is there, the last one is moved and scaled; but not
 * where the new one comes so soon that this would only delay it.
 */
final class PointsPane extends Pane {
    /** Pictures that are made in so many milliseconds come with the next pulse or the one after. */
    private static final double SOON = 12;

    private final PauseTransition meanwhile = new PauseTransition(Duration.millis(2 * SOON));
    private final ImageView image = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final FramePump pump = new FramePump(this::publish);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper frameTime = new ReadOnlyDoubleWrapper(this, "frameTime");
    private PlotScene scene = PlotScene.EMPTY;
    private PointBlocks blocks = PointBlocks.empty();
    private @Nullable Viewport viewport;
    private @Nullable Frame requested;
    private @Nullable Picture picture;

    PointsPane() {
        setClip(clip);
        setMouseTransparent(true);
        setManaged(false);
        getChildren().add(image);
        meanwhile.setOnFinished(_ -> place());
    }

    /** Whether a frame is being made that will replace the one on screen. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How long the last frame took to make, milliseconds. */
    ReadOnlyDoubleProperty frameTimeProperty() {
        return frameTime.getReadOnlyProperty();
    }

    /** The points of the scene, sorted; empty until they are. */
    PointBlocks blocks() {
        return blocks;
    }

    /** Asks for a frame where points, colours or view are others than before. */
    void show(PlotScene next, Frame frame, Viewport placed) {
        boolean same = next.samePicture(scene) && frame.equals(requested);
        if (!next.samePoints(scene)) {
            blocks = PointBlocks.empty();
        }
        scene = next;
        viewport = placed;
        requested = frame;
        if (!same) {
            busy.set(true);
            pump.request(next, frame);
        }
        place(placed);
    }

    private void publish(Picture next) {
        picture = next;
        blocks = next.scene().samePoints(scene) ? next.blocks() : PointBlocks.empty();
        image.setImage(next.pixels().publish());
        meanwhile.stop();
        place();
        frameTime.set(next.milliseconds());
        busy.set(!next.complete()
                || !next.scene().samePicture(scene)
                || !next.frame().equals(requested));
    }

    private void place() {
        if (viewport != null) {
            place(viewport);
        }
    }

    /** Moves and scales the last picture to where its points are now. */
    private void place(Viewport placed) {
        clip.setWidth(placed.width());
        clip.setHeight(placed.height());
        if (picture == null) {
            return;
        }
        Bounds shown = picture.frame().view();
        double scale = picture.frame().scale();
        double zoomX = shown.width() / placed.view().width();
        double zoomY = shown.height() / placed.view().height();
        image.setX(Math.rint(placed.toX(shown.minX())));
        image.setY(Math.rint(placed.toY(shown.maxY())));
        image.setFitWidth(picture.frame().width() / scale * same(zoomX));
        image.setFitHeight(picture.frame().height() / scale * same(zoomY));
    }

    /** Exactly 1 where a zoom differs from it by rounding alone. */
    private static double same(double zoom) {
        return Math.abs(zoom - 1) < 1e-9 ? 1 : zoom;
    }
}
