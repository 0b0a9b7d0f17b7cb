package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.asterism.lesson.Question;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What one answers by: tools, a number, what to click next, or options. */
final class AnswerControls {
    private final PredictModel model;
    private final PredictPlots plots;
    private final OutlineTools outlining;
    private Subscription watched = Subscription.EMPTY;

    AnswerControls(PredictModel model, PredictPlots plots) {
        this.model = model;
        this.plots = plots;
        outlining = new OutlineTools(model.outlines(), plots.outlining());
    }

    Node of(Question asked) {
        return switch (asked) {
            case Question.Outlines _ -> outlining;
            case Question.Count _ -> counting();
            case Question.Places _ -> placing();
            case Question.Choice choice -> choosing(choice);
        };
    }

    private Node counting() {
        Label number = Texts.text("", "predict-number");
        number.setId("predict-count");
        number.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.countProperty().get() == 0
                                ? "–"
                                : Integer.toString(model.countProperty().get()),
                        model.countProperty()));
        Button fewer = Icons.button(MaterialDesignM.MINUS, text("predict.count.fewer"), () -> change(-1));
        fewer.setId("predict-fewer");
        Button more = Icons.button(MaterialDesignP.PLUS, text("predict.count.more"), () -> change(1));
        more.setId("predict-more");
        HBox line = new HBox(6, fewer, number, more, Texts.note(text("predict.count.hint")));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void change(int by) {
        model.count(model.countProperty().get() + by);
    }

    private Node placing() {
        Label state = Texts.wrapped("", "muted");
        state.setId("predict-placed");
        state.setMaxWidth(Double.MAX_VALUE);
        state.textProperty().bind(plots.current().hintProperty());
        return state;
    }

    private Node choosing(Question.Choice choice) {
        FlowPane options = new FlowPane(6, 6);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choice.options().size(); i++) {
            ToggleButton button = option(i, Markup.of(choice.options().get(i)).words());
            button.setToggleGroup(group);
            options.getChildren().add(button);
        }
        watched.unsubscribe();
        watched = model.choiceProperty()
                .subscribe(now -> group.getToggles()
                        .forEach(toggle -> toggle.setSelected(group.getToggles().indexOf(toggle) == now.intValue())));
        return options;
    }

    private ToggleButton option(int option, String words) {
        ToggleButton button = new ToggleButton(text("predict.option", option + 1, words));
        button.setId("predict-option-" + (option + 1));
        button.setWrapText(true);
        button.setOnAction(_ -> {
            model.choiceProperty().set(option);
            button.setSelected(true);
        });
        return button;
    }
}
