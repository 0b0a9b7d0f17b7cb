package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Answers;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Texts;

/** The class on a projector: how many answers are in, and what they are once the lecturer reveals them. */
public final class ClassView extends BorderPane {
    private static final Duration EVERY = Duration.seconds(1);

    private final ClassModel model;
    private final Label ask = Texts.wrapped("", "class-ask");
    private final Label count = Texts.text("0", "class-count");
    private final Label problems = Texts.wrapped("", "class-problems");
    private final FlowPane names = new FlowPane(6, 6);
    private final ClassAnswers answers;
    private final VBox waiting;
    private final Timeline clock;

    /** @param folder asks for the folder of the class */
    public ClassView(ClassModel model, Supplier<Optional<Path>> folder) {
        this.model = model;
        answers = new ClassAnswers(model);
        setId("class");
        getStyleClass().add("class-page");
        count.setId("class-count");
        ask.setId("class-ask");
        problems.setId("class-problems");
        names.setId("class-names");
        names.setAlignment(Pos.CENTER);
        waiting = waiting();
        setTop(new HBox(12, ask, buttons(folder)));
        HBox.setHgrow(ask, Priority.ALWAYS);
        ask.setMaxWidth(Double.MAX_VALUE);
        problems.managedProperty().bind(problems.visibleProperty());
        setBottom(problems);
        clock = new Timeline(new KeyFrame(EVERY, _ -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
        model.showingProperty().subscribe(this::run);
        model.seenProperty().subscribe(_ -> show());
        model.revealedProperty().subscribe(_ -> show());
        model.namedProperty().subscribe(_ -> show());
        model.faceProperty().subscribe(_ -> show());
        model.folderProperty().subscribe(_ -> show());
        model.predict().questionProperty().subscribe(_ -> show());
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

    private HBox buttons(Supplier<Optional<Path>> folder) {
        ToggleButton reveal = new ToggleButton();
        reveal.setId("class-reveal");
        reveal.getStyleClass().add("accent");
        reveal.textProperty()
                .bind(Bindings.when(model.revealedProperty())
                        .then(text("predict.class.hide"))
                        .otherwise(text("predict.class.reveal")));
        reveal.selectedProperty().bindBidirectional(model.revealedProperty());
        ToggleButton named = new ToggleButton(text("predict.class.names"));
        named.setId("class-named");
        named.selectedProperty().bindBidirectional(model.namedProperty());
        Button choose = new Button(text("predict.choose-folder"));
        choose.setId("class-folder");
        choose.setOnAction(_ -> folder.get().ifPresent(model::choose));
        Button close = new Button(text("predict.class.close"));
        close.setId("class-close");
        close.setOnAction(_ -> model.showingProperty().set(false));
        HBox buttons = new HBox(6, reveal, named, choose, close);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
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
        Question question = model.predict().questionProperty().get();
        Answers.Fitting now = model.answers();
        ask.setText(
                question == null
                        ? text("predict.class.nothing-asked")
                        : Markup.of(question.ask()).words());
        count.setText(Integer.toString(now.answers().size()));
        List<String> shown = model.namedProperty().get() ? now.names() : List.of();
        names.getChildren()
                .setAll(shown.stream()
                        .map(name -> Texts.text(name, "class-name"))
                        .toList());
        problems.setText(problem(now));
        problems.setVisible(!problems.getText().isEmpty());
        boolean revealed = model.revealedProperty().get()
                && model.seenProperty().get() != null
                && !now.answers().isEmpty();
        setCenter(revealed ? answers : waiting);
        if (revealed) {
            answers.show();
        }
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
