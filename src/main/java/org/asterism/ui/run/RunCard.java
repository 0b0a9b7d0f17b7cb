package org.asterism.ui.run;

import static org.asterism.ui.text.Messages.text;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.workspace.Run;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One run: picture, name, outcome and indices. What the mouse or the keys rest on is shown in the plot meanwhile. */
final class RunCard extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final Duration REST = Duration.millis(350);

    private final RunsModel model;
    private final RunRow row;
    private final Run run;
    private final RunMenu menu;
    private final PauseTransition rest = new PauseTransition(REST);
    private final VBox words = new VBox(1);
    private final Map<KeyCode, Runnable> keys;

    RunCard(RunsModel model, RunRow row) {
        this.model = model;
        this.row = row;
        this.run = row.run();
        menu = new RunMenu(model, run, this::rename);
        keys = Map.of(
                KeyCode.ENTER, () -> model.show(run),
                KeyCode.SPACE, () -> model.show(run),
                KeyCode.DELETE, () -> model.remove(run),
                KeyCode.F2, this::rename,
                KeyCode.P, () -> model.pin(run),
                KeyCode.R, () -> model.again(run),
                KeyCode.D, () -> model.change(run));
        setId("run-" + run.id());
        getStyleClass().add("run-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(RunText.help(row).replace('\n', ','));
        setAccessibleHelp(text("run.keys"));
        pseudoClassStateChanged(PINNED, run.pinned());
        getChildren().addAll(picture(), words(), buttons());
        Tooltip.install(this, Texts.help(RunText.help(row) + "\n" + text("run.keys")));
        listen();
    }

    Run run() {
        return run;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void listen() {
        setOnMouseClicked(this::click);
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        rest.setOnFinished(_ -> {
            if (getScene() != null) {
                model.look(run);
            }
        });
        hoverProperty().subscribe((_, on) -> look(on));
        focusedProperty().subscribe((_, on) -> look(on));
    }

    private void look(boolean on) {
        if (on) {
            rest.playFromStart();
        } else if (!isHover() && !isFocused()) {
            rest.stop();
            model.leave(run);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getTarget() instanceof RunName) {
            return;
        }
        requestFocus();
        rest.stop();
        if (event.isAltDown()) {
            model.compare(run);
        } else {
            model.show(run);
        }
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isShiftDown();
        Runnable action = keys.get(event.getCode());
        if (event.getTarget() != this || !plain || action == null) {
            return;
        }
        event.consume();
        rest.stop();
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            model.compare(run);
        } else if (!event.isAltDown()) {
            action.run();
        }
    }

    private Node picture() {
        RunReadings readings = model.readings();
        ImageView picture = new ImageView();
        picture.setFitWidth(76);
        picture.setFitHeight(60);
        if (readings != null && !row.reading().colors().isEmpty()) {
            int[] rows = readings.rows();
            picture.setImage(Thumbnail.of(readings.sample(), i -> row.reading().color(run.labels()[rows[i]]), 76, 60));
        }
        return picture;
    }

    private VBox words() {
        words.getChildren()
                .setAll(
                        Texts.text(run.title(), "strong", "run-title"),
                        Texts.text(RunText.parameters(run), "muted", "small", "parameters"),
                        Texts.text(RunText.outcome(run), "small"),
                        Texts.text(RunText.indices(run), "small"),
                        last());
        words.setMinWidth(USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Label last() {
        boolean gone = !row.reading().gone().isEmpty();
        Label last = gone
                ? Texts.text(text("run.gone"), "small", "field-problem")
                : Texts.text(RunText.agreement(row), "small");
        return Texts.collapsing(last);
    }

    private VBox buttons() {
        Node pin = button(
                run.pinned() ? MaterialDesignP.PIN : MaterialDesignP.PIN_OUTLINE,
                run.pinned() ? text("run.unpin") : text("run.pin"),
                () -> model.pin(run));
        pin.getStyleClass().add("run-pin");
        Node more = button(MaterialDesignD.DOTS_HORIZONTAL, text("run.more"), this::more);
        VBox buttons = new VBox(pin, more, button(MaterialDesignC.CLOSE, text("run.delete"), () -> model.remove(run)));
        buttons.getStyleClass().add("run-buttons");
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    /** The keys of the card do all that its buttons do, so that the keys do not have to pass through them. */
    private static Node button(Ikon ikon, String name, Runnable action) {
        Button button = Icons.button(ikon, name, action);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        return button;
    }

    private void more() {
        Point2D place = localToScreen(getWidth(), 0);
        menu.show(this, place.getX(), place.getY());
    }

    /** Edits the name in its place. */
    private void rename() {
        RunName name = new RunName(run, text -> {
            words();
            requestFocus();
            model.rename(run, text);
        });
        words.getChildren().set(0, name);
        name.requestFocus();
        name.selectAll();
    }
}
