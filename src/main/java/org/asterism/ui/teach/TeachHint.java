package org.asterism.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import org.asterism.lesson.Question;
import org.asterism.ui.teach.play.StageHint;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.teach.predict.Asking;
import org.asterism.ui.teach.predict.ClassModel;
import org.asterism.ui.teach.predict.PredictModel;
import org.asterism.ui.text.Messages;

/** What the next click or key does on the page. */
final class TeachHint {
    private final StageModel stage;
    private final PredictModel predict;
    private final ClassModel classroom;
    private final ObservableStringValue drawn;

    /** @param drawn what the next click does on the plot that is predicted on */
    TeachHint(StageModel stage, Asking asking, ObservableStringValue drawn) {
        this.stage = stage;
        this.drawn = drawn;
        predict = asking.predict();
        classroom = asking.classroom();
    }

    StringBinding binding() {
        List<Observable> causes = new ArrayList<>(StageHint.causes(stage));
        causes.addAll(List.of(
                predict.phaseProperty(),
                predict.questionProperty(),
                classroom.sight().showingProperty(),
                classroom.folderProperty(),
                classroom.sight().revealedProperty(),
                drawn));
        return Bindings.createStringBinding(this::now, causes.toArray(Observable[]::new));
    }

    private String now() {
        if (classroom.sight().showingProperty().get()) {
            return ofClass();
        }
        Question question = predict.questionProperty().get();
        if (question == null) {
            return StageHint.now(stage);
        }
        return switch (predict.phaseProperty().get()) {
            case NONE, OPEN -> StageHint.now(stage);
            case ASKING -> of(question);
            case REVEALED -> Messages.text("teach.hint-revealed");
        };
    }

    private String ofClass() {
        if (classroom.folderProperty().get() == null) {
            return Messages.text("teach.hint-class-folder");
        }
        return classroom.sight().revealedProperty().get()
                ? Messages.text("teach.hint-class-revealed")
                : Messages.text("teach.hint-class-waiting");
    }

    private String of(Question question) {
        return switch (question) {
            case Question.Count _ -> Messages.text("teach.hint-count");
            case Question.Choice _ -> Messages.text("teach.hint-choice");
            case Question.Outlines _ -> drawn.get();
            case Question.Places _ -> drawn.get();
        };
    }
}
