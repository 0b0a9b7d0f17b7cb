package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Question;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** What is asked, with what one answers by; then the score; hidden while nothing is asked. */
final class PredictBar extends VBox {
    private final PredictModel model;
    private final AnswerControls controls;
    private final Label ask = Texts.wrapped("", "predict-ask");
    private final Button give;
    private final Button again;
    private final Button classroom;
    private final HBox top;
    private final HBox answer = new HBox(10);
    private final HBox buttons;
    private final VerdictLine verdict;
    private final Label why = Texts.wrapped("", "muted");

    PredictBar(Asking asking, PredictPlots plots, Supplier<Optional<Path>> folder) {
        super(8);
        model = asking.predict();
        HandInModel handIn = asking.handIn();
        controls = new AnswerControls(model, plots);
        give = new HandInButton(handIn);
        verdict = new VerdictLine(asking, give);
        getStyleClass().add("predict-bar");
        setId("predict-bar");
        ask.setId("predict-ask");
        ask.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(ask, Priority.ALWAYS);
        classroom = classroom(asking.classroom());
        again = new Button(text("predict.again"));
        again.setId("predict-anew");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> model.again());
        top = new HBox(12, ask, classroom);
        top.setAlignment(Pos.CENTER_LEFT);
        answer.setAlignment(Pos.CENTER_LEFT);
        why.setId("predict-why");
        buttons = new HBox(6, reveal(), skip());
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(top, answer, verdict, why, new HandInRow(asking, folder));
        model.questionProperty().subscribe(_ -> show());
        model.phaseProperty().subscribe(_ -> show());
        model.scoreProperty().subscribe(_ -> show());
        model.choiceProperty().subscribe(_ -> showIf(Phase.OPEN));
        handIn.handedProperty().subscribe(_ -> showIf(Phase.REVEALED));
        handIn.openProperty().subscribe(_ -> showIf(Phase.REVEALED));
        show();
    }

    /** Says how many answers are in, as far as somebody looks. */
    private static Button classroom(ClassModel model) {
        Button button = new Button("", Icons.icon(MaterialDesignA.ACCOUNT_GROUP_OUTLINE));
        button.setId("predict-class");
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(Texts.help(text("predict.class")));
        button.setAccessibleText(text("predict.class"));
        button.setOnAction(_ -> model.sight().toggle());
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.answers().answers().isEmpty()
                                ? text("predict.class.open")
                                : text(
                                        "predict.class.open-count",
                                        model.answers().answers().size()),
                        model.seenProperty()));
        return button;
    }

    private Button reveal() {
        Button reveal = new Button(text("predict.reveal"), Icons.icon(MaterialDesignE.EYE_OUTLINE));
        reveal.setId("predict-reveal");
        reveal.getStyleClass().add("accent");
        reveal.disableProperty().bind(model.predictionProperty().isNull());
        reveal.setTooltip(Texts.help(text("predict.reveal-help")));
        reveal.setOnAction(_ -> model.reveal());
        return reveal;
    }

    private Button skip() {
        Button skip = new Button(text("predict.skip"));
        skip.setId("predict-skip");
        skip.setTooltip(Texts.help(text("predict.skip-help")));
        skip.setOnAction(_ -> model.skip());
        return skip;
    }

    private void show() {
        Question asked = model.questionProperty().get();
        Phase phase = asked == null ? Phase.NONE : model.phaseProperty().get();
        show(this, phase != Phase.NONE);
        show(answer, phase == Phase.ASKING || phase == Phase.OPEN);
        show(verdict, phase == Phase.REVEALED);
        show(top, phase == Phase.ASKING || phase == Phase.REVEALED);
        why.setText(
                phase == Phase.REVEALED && asked != null
                        ? Markup.of(asked.why()).words()
                        : "");
        show(why, !why.getText().isEmpty());
        if (asked != null) {
            show(asked, phase);
        }
    }

    private void show(Question asked, Phase phase) {
        ask.setText(Markup.of(asked.ask()).words());
        switch (phase) {
            case ASKING -> asking(asked);
            case OPEN -> open(asked);
            case REVEALED -> revealed(asked);
            case NONE -> {}
        }
    }

    private void asking(Question asked) {
        Node by = controls.of(asked);
        HBox.setHgrow(by, Priority.ALWAYS);
        answer.getChildren().setAll(by, give, buttons);
        top.getChildren().setAll(ask, classroom);
    }

    /** A line that takes little room, since the runs are in sight. */
    private void open(Question asked) {
        Label state = Texts.wrapped(state(asked), "muted");
        state.setId("predict-open");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        answer.getChildren().setAll(state, asked instanceof Question.Choice ? give : again, classroom);
    }

    private String state(Question asked) {
        int chosen = model.choiceProperty().get();
        if (!(asked instanceof Question.Choice)) {
            return text("predict.open-seen");
        }
        return chosen < 0 ? text("predict.open-choice") : text("predict.open-chosen", chosen + 1);
    }

    private void revealed(Question asked) {
        verdict.show(asked);
        top.getChildren().setAll(ask, classroom);
    }

    private void showIf(Phase phase) {
        if (model.phaseProperty().get() == phase) {
            show();
        }
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
