package org.asterism.ui.present;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;

/**
 * Spotlight and laser pointer over a whole window. It takes neither clicks nor focus; it listens only while something is
 * on, and hides while the pointer is elsewhere.
 */
public final class PointerOverlay extends Pane {
    private static final double NOTCH = 40;
    private final PresentModel model;
    private final Node window;
    private final Spotlight spotlight;
    private final Laser laser = new Laser();
    private final EventHandler<MouseEvent> moved = event -> move(event.getSceneX(), event.getSceneY());
    private final EventHandler<MouseEvent> left = _ -> hide();
    private final EventHandler<ScrollEvent> turned = this::turn;
    private final EventHandler<KeyEvent> pressed = this::press;
    private boolean listening;

    /** @param window all of the window, whose events tell where the pointer is */
    public PointerOverlay(PresentModel model, Node window) {
        this.model = model;
        this.window = window;
        spotlight = new Spotlight(model.radiusProperty(), this);
        setId("pointer-overlay");
        setMouseTransparent(true);
        setFocusTraversable(false);
        setManaged(true);
        getChildren().addAll(spotlight, laser);
        spotlight.setVisible(false);
        laser.setVisible(false);
        setVisible(false);
        model.spotlightProperty().subscribe(_ -> follow());
        model.laserProperty().subscribe(_ -> follow());
    }

    private void follow() {
        boolean on = model.spotlightProperty().get() || model.laserProperty().get();
        if (on && !listening) {
            listen();
        } else if (!on && listening) {
            rest();
        }
        setVisible(on);
        if (on) {
            find();
        }
        if (!model.laserProperty().get()) {
            laser.rest();
        }
    }

    private void listen() {
        listening = true;
        window.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
        window.addEventFilter(MouseEvent.MOUSE_EXITED, left);
        window.addEventFilter(ScrollEvent.SCROLL, turned);
        window.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    private void rest() {
        listening = false;
        window.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
        window.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
        window.removeEventFilter(MouseEvent.MOUSE_EXITED, left);
        window.removeEventFilter(ScrollEvent.SCROLL, turned);
        window.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        hide();
    }

    /** Begins where the pointer is now. */
    private void find() {
        Point2D place = screenToLocal(new Robot().getMousePosition());
        if (place != null && getLayoutBounds().contains(place)) {
            show(place);
        }
    }

    private void move(double sceneX, double sceneY) {
        show(sceneToLocal(sceneX, sceneY));
    }

    private void show(Point2D place) {
        spotlight.setVisible(model.spotlightProperty().get());
        spotlight.move(place.getX(), place.getY());
        laser.setVisible(model.laserProperty().get());
        if (laser.isVisible()) {
            laser.move(place.getX(), place.getY());
        }
    }

    private void hide() {
        spotlight.setVisible(false);
        laser.rest();
    }

    private void turn(ScrollEvent event) {
        double notches = (event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY()) / NOTCH;
        if (event.isAltDown() && model.spotlightProperty().get()) {
            model.grow(notches);
            event.consume();
        }
    }

    /** A field that somebody types into is left first. */
    private void press(KeyEvent event) {
        boolean typing = window.getScene().getFocusOwner() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE && !typing) {
            model.rest();
            event.consume();
        }
    }
}
