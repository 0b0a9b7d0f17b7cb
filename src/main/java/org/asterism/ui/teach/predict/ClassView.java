package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.asterism.lesson.answer.Answers;
import org.asterism.ui.control.Texts;

/** The class in the window of the lecturer: what came in, and what of it is shown to whom. */
public final class ClassView extends BorderPane {
    private static final Duration EVERY = Duration.seconds(1);

    private final ClassModel model;
    private final Label problems = Texts.wrapped("", "class-problems");
    private final Timeline clock;

    /** @param folder asks for the folder of the class */
    public ClassView(ClassModel model, Supplier<Optional<Path>> folder) {
        this.model = model;
        setId("class");
        getStyleClass().add("class-page");
        Label ask = Texts.wrapped("", "class-ask");
        ask.setId("class-ask");
        ask.getStyleClass().add("class-ask-beside");
        ask.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(ask, Priority.ALWAYS);
        problems.setId("class-problems");
        problems.managedProperty().bind(problems.visibleProperty());
        ClassControls controls = new ClassControls(model, folder);
        HBox.setHgrow(controls, Priority.SOMETIMES);
        setTop(new HBox(12, ask, controls));
        setCenter(new ClassBoard(model, model.sight().disclosed()));
        setBottom(problems);
        clock = new Timeline(new KeyFrame(EVERY, _ -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
        model.sight().watched().subscribe(this::run);
        model.predict().questionProperty().subscribe(question -> ask.setText(ClassWords.ask(question)));
        model.seenProperty().subscribe(_ -> complain());
        model.folderProperty().subscribe(_ -> complain());
    }

    private void run(boolean on) {
        if (on) {
            model.refresh();
            clock.play();
        } else {
            clock.stop();
        }
    }

    /** Nobody looks once the window has gone. */
    private void look() {
        if (getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing()) {
            model.refresh();
        } else {
            clock.stop();
        }
    }

    private void complain() {
        problems.setText(problem(model.answers()));
        problems.setVisible(!problems.getText().isEmpty());
    }

    private String problem(Answers.Fitting now) {
        if (model.folderProperty().get() == null) {
            return text("predict.class.no-folder");
        }
        return switch (now.problems().size()) {
            case 0 -> "";
            case 1 -> now.problems().getFirst();
            default ->
                text(
                        "predict.class.problems",
                        now.problems().getFirst(),
                        now.problems().size() - 1);
        };
    }
}
