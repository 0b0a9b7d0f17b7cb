package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Score;
import org.asterism.ui.control.Texts;

/** The score large, what it says, and what can be done next. */
final class VerdictLine extends HBox {
    private final PredictModel model;
    private final HandInModel handIn;
    private final Button give;
    private final Button again;
    private final Button done;

    /** @param give hands in what was not handed in before the run was shown */
    VerdictLine(Asking asking, Button give) {
        super(14);
        model = asking.predict();
        handIn = asking.handIn();
        this.give = give;
        again = button(text("predict.again"), "predict-again", model::again);
        done = button(text("predict.done"), "predict-done", model::done);
        setId("predict-verdict");
        setAlignment(Pos.CENTER_LEFT);
    }

    private static Button button(String title, String id, Runnable run) {
        Button button = new Button(title);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    void show(Question asked) {
        Score score = model.scoreProperty().get();
        Label sentence = Texts.wrapped("", "predict-sentence");
        sentence.setId("predict-sentence");
        getChildren().clear();
        if (score == null) {
            sentence.setText(
                    model.predictionProperty().get() == null ? text("predict.skipped") : text("predict.scoring"));
        } else {
            Verdict words = Verdict.of(score, asked);
            getChildren().add(large(words));
            sentence.setText(words.sentence());
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(sentence, space);
        if (handIn.openProperty().get() && handIn.handedProperty().get() == null) {
            getChildren().add(give);
        }
        getChildren().addAll(again, done);
    }

    private static Node large(Verdict words) {
        Label number = Texts.text(words.number(), "predict-score");
        number.setId("predict-score");
        number.setMinWidth(USE_PREF_SIZE);
        VBox large = new VBox(number, Texts.text(words.meaning(), "muted", "small"));
        large.setAlignment(Pos.CENTER);
        large.setMinWidth(USE_PREF_SIZE);
        return large;
    }
}
