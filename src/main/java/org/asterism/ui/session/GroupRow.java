package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.annotation.outline.Group;
import org.asterism.report.Palette;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.outline.OutlineModel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A group with its colour, name and number of points, and five steps of how sure the person is of it. */
final class GroupRow extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final int index;
    private final Group group;
    private final OutlineModel outlines;
    private final Runnable told;

    /** @param told is told when the person has said how sure they are */
    GroupRow(int index, TrialModel trial, OutlineModel outlines, Runnable told) {
        this.index = index;
        this.outlines = outlines;
        this.told = told;
        group = trial.sketchProperty().get().groups().get(index);
        int points = trial.sketchProperty().get().rows(index).cardinality();
        getStyleClass().add("row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(group.label().name() + ", " + text("session.points", points));
        getChildren().add(name(points, trial.plan().labels().isEmpty()));
        if (trial.asksGroups() && points > 0) {
            getChildren().add(steps());
            addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        }
        pseudoClassStateChanged(SELECTED, outlines.groupProperty().get() == index);
        setOnMouseClicked(_ -> outlines.groups().choose(index));
    }

    private Node name(int points, boolean free) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: "
                + Palette.hex(Palette.color(group.label().color())));
        Label name = new Label(group.label().name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(8, swatch, name, Texts.text(text("session.points", points), "muted", "small"));
        line.setAlignment(Pos.CENTER_LEFT);
        if (free) {
            Button delete = Icons.button(
                    MaterialDesignC.CLOSE,
                    text("session.delete-group", group.label().name()),
                    () -> outlines.groups().remove(index));
            delete.setFocusTraversable(false);
            line.getChildren().add(delete);
        } else {
            String key = group.label().key();
            line.getChildren().add(Texts.text(key.isEmpty() ? Integer.toString(index + 1) : key, "session-key"));
        }
        return line;
    }

    private Node steps() {
        HBox steps = new HBox(2);
        for (int step = 1; step <= Group.SURE; step++) {
            int chosen = step;
            ToggleButton button = new ToggleButton(Integer.toString(step));
            button.getStyleClass().addAll("tool", "session-dot");
            button.setFocusTraversable(false);
            button.setSelected(group.confidence() == step);
            String name = text("session.sure-of", group.label().name(), step);
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
            button.setOnAction(_ -> say(chosen));
            steps.getChildren().add(button);
        }
        return steps;
    }

    private void key(KeyEvent event) {
        String typed = event.getText();
        if (typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '0' + Group.SURE) {
            event.consume();
            say(typed.charAt(0) - '0');
        }
    }

    private void say(int confidence) {
        outlines.groups().change(index, group.withConfidence(confidence));
        told.run();
    }
}
