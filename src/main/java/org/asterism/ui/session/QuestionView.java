package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Question;
import org.asterism.ui.control.Texts;

/** A question with room for its answer: the steps of a rating with their keys, or a field. */
final class QuestionView extends VBox {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private final QuestionModel model;
    private Node first = this;

    /** @param next what Enter in a field does */
    QuestionView(QuestionModel model, Runnable next) {
        this.model = model;
        getStyleClass().add("session-question");
        Question question = model.question();
        Label words = Texts.wrapped(
                question.required() ? question.text() : text("session.optional", question.text()), "strong");
        getChildren().addAll(words, question.kind() == Question.Kind.RATING ? steps() : field(words, next));
    }

    QuestionModel model() {
        return model;
    }

    /** Shows whether digits answer this question. */
    void inHand(boolean on) {
        pseudoClassStateChanged(IN_HAND, on);
    }

    /** Takes the keys. */
    void enter() {
        first.requestFocus();
    }

    private Node steps() {
        VBox steps = new VBox(2);
        List<String> options = model.question().options();
        for (int option = 0; option < options.size(); option++) {
            steps.getChildren().add(step(option, options.get(option)));
        }
        first = steps.getChildren().getFirst();
        return steps;
    }

    private Node step(int option, String name) {
        String digit = Integer.toString(option + 1);
        Label key = Texts.text(option < 9 ? digit : "", "key");
        HBox face = new HBox(8, key, new Label(name));
        face.setAlignment(Pos.CENTER_LEFT);
        ToggleButton step = new ToggleButton(null, face);
        step.getStyleClass().addAll("tool", "session-step");
        step.setMaxWidth(Double.MAX_VALUE);
        step.setAccessibleText(text("session.step", model.question().text(), name, digit));
        step.setOnAction(_ -> model.choose(option));
        model.responseProperty().subscribe(said -> step.setSelected(said.equals(Integer.toString(option))));
        return step;
    }

    private Node field(Label words, Runnable next) {
        TextField field = new TextField();
        field.getStyleClass().add("session-field");
        field.textProperty().bindBidirectional(model.responseProperty());
        field.setAccessibleText(model.question().text());
        field.setOnAction(_ -> next.run());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.settle();
            }
        });
        words.setLabelFor(field);
        first = field;
        if (model.question().kind() == Question.Kind.COUNT) {
            field.setPromptText(text("session.count-prompt"));
            field.setMaxWidth(110);
        }
        return field;
    }
}
