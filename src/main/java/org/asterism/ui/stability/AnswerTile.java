package org.asterism.ui.stability;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.asterism.data.Scatter;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.ui.stability.Found.Seen;
import org.asterism.ui.text.Messages;

/** One answer: its picture, how often it comes, how many clusters it has, and how far it agrees with what is known. */
final class AnswerTile extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int WIDTH = 118;
    private static final int HEIGHT = 84;
    private static final double PADDING = 10;

    /** @param choose what to do with a click, the Enter key or the space bar */
    AnswerTile(Seen seen, Scatter scatter, int place, Runnable choose) {
        super(1);
        getStyleClass().add("audience-tile");
        setId("stability-answer-" + (place + 1));
        setMinWidth(WIDTH + PADDING);
        setMaxWidth(WIDTH + PADDING);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        long percent = Math.round(100 * seen.answer().share());
        List<String> facts = facts(seen, place);
        String spoken = Messages.text("stability.answer", place + 1, percent) + ", " + String.join(", ", facts);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(Messages.text("stability.tile-help", spoken)));
        getChildren()
                .addAll(
                        new ImageView(Thumbnail.of(
                                scatter.points(), i -> seen.groups().color(scatter.rows()[i]), WIDTH, HEIGHT)),
                        Texts.text(Messages.text("stability.percent", percent), "strong"));
        facts.forEach(fact -> getChildren().add(Texts.text(fact, "muted", "tiny")));
        setOnMouseClicked(_ -> {
            requestFocus();
            choose.run();
        });
        setOnKeyPressed(event -> press(event, choose));
    }

    /** Marks the tile while its answer is looked at. */
    void mark(boolean looked) {
        pseudoClassStateChanged(SELECTED, looked);
    }

    private static List<String> facts(Seen seen, int place) {
        List<String> facts = new ArrayList<>();
        facts.add(Messages.text("stability.clusters", seen.answer().clusters()));
        if (place > 0) {
            facts.add(Messages.text("stability.with-first", seen.answer().agreement()));
        }
        if (!Double.isNaN(seen.truth())) {
            facts.add(Messages.text("stability.with-truth", seen.truth()));
        }
        if (!Double.isNaN(seen.labels())) {
            facts.add(Messages.text("stability.with-labels", seen.labels()));
        }
        return facts;
    }

    private static void press(KeyEvent event, Runnable choose) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose.run();
            event.consume();
        }
    }
}
