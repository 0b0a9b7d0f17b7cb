package org.asterism.ui.plot.outline;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.asterism.annotation.outline.Suggestion;
import org.asterism.geometry.Pixel;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;

/** Suggestions to tidy the outlines, each with what it would do; hidden while there are none. */
public final class CleanUpList extends VBox {
    private static final Duration CALM = Duration.millis(300);
    private static final int MOST = 5;
    private final CleanUpModel model;
    private final Runnable done;
    private final VBox lines = new VBox(6);

    /**
     * Looks at the sketch a moment after each change.
     *
     * @param pixel of the plot in its present view
     * @param done gets the keys after a suggestion was taken or left
     */
    public CleanUpList(OutlineModel outlines, CleanUpModel model, Supplier<Pixel> pixel, Runnable done) {
        this.model = model;
        this.done = done;
        setId("clean-up");
        getChildren().add(new Section(Messages.text("outline.tidy"), lines));
        PauseTransition calm = new PauseTransition(CALM);
        calm.setOnFinished(_ -> model.review(pixel.get()));
        outlines.sketchProperty().subscribe(calm::playFromStart);
        model.suggestions().subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren()
                .setAll(model.suggestions().stream().limit(MOST).map(this::line).toList());
        setVisible(!lines.getChildren().isEmpty());
        setManaged(isVisible());
    }

    private VBox line(Suggestion suggestion) {
        Label words = new Label(model.words(suggestion));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("small");
        Button take = button(Messages.text("outline.tidy.take"), words, () -> model.take(suggestion));
        Button leave = button(Messages.text("outline.tidy.leave"), words, () -> model.leave(suggestion));
        HBox buttons = new HBox(6, take, leave);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(4, words, buttons);
        Runnable look = () -> look(suggestion, line.isHover() || take.isFocused());
        line.hoverProperty().subscribe(_ -> look.run());
        take.focusedProperty().subscribe(_ -> look.run());
        return line;
    }

    private void look(Suggestion suggestion, boolean looking) {
        if (looking) {
            model.look(suggestion);
        } else {
            model.lookAway(suggestion);
        }
    }

    private Button button(String text, Label about, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        Icons.name(button, text + ": " + about.getText());
        button.setOnAction(_ -> {
            action.run();
            done.run();
        });
        return button;
    }
}
