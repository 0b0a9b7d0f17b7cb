package org.asterism.ui.shell;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.asterism.ui.present.Mirror;
import org.asterism.ui.present.PresentModel;
import org.asterism.ui.teach.predict.ClassModel;
import org.asterism.ui.teach.predict.ClassPoster;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Opens and closes the second window, for the projector: it fills another screen, if there is one. */
final class AudienceWindow {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 600;
    private final PresentModel model;
    private final Node window;
    private final Node part;
    private final Appearance appearance;
    private final Keys keys;
    private final ClassPoster poster;
    private final BooleanBinding projected;
    private final BooleanBinding secret;
    private @Nullable Stage stage;

    /**
     * Opens and closes as the model says.
     *
     * @param window all of the lecturer's window
     * @param part what of it the audience sees
     * @param keys work in the second window too
     * @param classroom what the audience may see instead
     */
    AudienceWindow(PresentModel model, Node window, Node part, Appearance appearance, Keys keys, ClassModel classroom) {
        this.model = model;
        this.window = window;
        this.part = part;
        this.appearance = appearance;
        this.keys = keys;
        poster = new ClassPoster(classroom);
        projected = classroom.sight().projected();
        secret = classroom.sight().secret();
        classroom.sight().audienceProperty().bindBidirectional(model.audienceProperty());
        model.audienceProperty().subscribe((_, on) -> {
            if (on) {
                open();
            } else if (stage != null) {
                stage.close();
            }
        });
    }

    private void open() {
        Window owner = window.getScene().getWindow();
        Mirror mirror = new Mirror(model, window, part);
        Scene scene = new Scene(mirror, WIDTH, HEIGHT);
        Subscription dressed = appearance.dress(scene);
        Subscription shown =
                projected.subscribe(on -> mirror.cover(on ? poster : null)).and(secret.subscribe(mirror::hold));
        Stage opened = new Stage();
        opened.initOwner(owner);
        opened.setTitle(Messages.text("show.audience-title"));
        opened.setFullScreenExitHint("");
        opened.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        opened.setScene(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                opened.close();
            }
        });
        keys.listen(scene);
        opened.setOnHidden(_ -> {
            shown.unsubscribe();
            mirror.stop();
            dressed.unsubscribe();
            stage = null;
            model.audienceProperty().set(false);
        });
        stage = opened;
        place(opened, owner);
        opened.show();
        owner.requestFocus();
    }

    /** On another screen than the lecturer's. */
    private static void place(Stage stage, Window owner) {
        Screen.getScreens().stream()
                .map(Screen::getBounds)
                .filter(bounds -> !bounds.contains(owner.getX() + owner.getWidth() / 2, owner.getY() + 1))
                .findFirst()
                .ifPresent(bounds -> fill(stage, bounds));
    }

    private static void fill(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setFullScreen(true);
    }
}
