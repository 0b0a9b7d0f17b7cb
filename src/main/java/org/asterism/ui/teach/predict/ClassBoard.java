package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.lesson.answer.Answers;
import org.asterism.ui.control.Texts;

/** How many answers are in, and what they are once they are revealed. */
final class ClassBoard extends StackPane {
    private final ClassModel model;
    private final ObservableBooleanValue revealed;
    private final Label count = Texts.text("0", "class-count");
    private final FlowPane names = new FlowPane(6, 6);
    private final ClassAnswers answers;
    private final VBox waiting;

    /** @param revealed whether answers are in sight here */
    ClassBoard(ClassModel model, ObservableBooleanValue revealed) {
        this.model = model;
        this.revealed = revealed;
        answers = new ClassAnswers(model);
        count.setId("class-count");
        names.setId("class-names");
        names.setAlignment(Pos.CENTER);
        waiting = waiting();
        model.seenProperty().subscribe(_ -> show());
        model.sight().namedProperty().subscribe(_ -> show());
        model.sight().faceProperty().subscribe(_ -> show());
        revealed.subscribe(_ -> show());
    }

    private VBox waiting() {
        Label words = Texts.wrapped(text("predict.class.in"), "class-in");
        Region space = new Region();
        space.setMinHeight(10);
        VBox box = new VBox(6, count, words, space, names);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void show() {
        Answers.Fitting now = model.answers();
        count.setText(Integer.toString(now.answers().size()));
        List<String> shown = model.sight().namedProperty().get() ? now.names() : List.of();
        names.getChildren()
                .setAll(shown.stream()
                        .map(name -> Texts.text(name, "class-name"))
                        .toList());
        boolean open = revealed.get() && !now.answers().isEmpty();
        getChildren().setAll(open ? answers : waiting);
        if (open) {
            answers.show();
        }
    }
}
