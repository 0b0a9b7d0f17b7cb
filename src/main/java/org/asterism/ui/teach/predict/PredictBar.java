package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Score;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What is asked, with what one answers by; then the score; hidden while nothing is asked. */
final class PredictBar extends VBox {
    private final PredictModel model;
    private final PredictPlots plots;
    private final Label ask = Texts.wrapped("", "predict-ask");
    private final HBox answer = new HBox(10);
    private final HBox verdict = new HBox(14);
    private final Label why = Texts.wrapped("", "muted");
    private final OutlineTools outlining;
    private final HBox hand;
    private final HBox top;
    private Subscription watched = Subscription.EMPTY;

    PredictBar(Asking asking, PredictPlots plots, Supplier<Optional<Path>> folder) {
        super(8);
        model = asking.predict();
        HandInModel handIn = asking.handIn();
        this.plots = plots;
        Button classroom = offer(text("predict.class.open"), text("predict.class"), asking.classroom()::toggle);
        classroom.setId("predict-class");
        top = new HBox(12, ask, classroom);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(ask, Priority.ALWAYS);
        ask.setMaxWidth(Double.MAX_VALUE);
        classroom.setMinWidth(USE_PREF_SIZE);
        outlining = new OutlineTools(model.outlines(), plots.outlining());
        getStyleClass().add("predict-bar");
        setId("predict-bar");
        ask.setId("predict-ask");
        answer.setAlignment(Pos.CENTER_LEFT);
        verdict.setAlignment(Pos.CENTER_LEFT);
        verdict.setId("predict-verdict");
        why.setId("predict-why");
        hand = buttons(handIn);
        getChildren().addAll(top, answer, verdict, why, new HandInRow(handIn, folder));
        model.questionProperty().subscribe(_ -> show());
        model.phaseProperty().subscribe(_ -> show());
        model.scoreProperty().subscribe(_ -> show());
        show();
    }

    private static Button offer(String title, String help, Runnable run) {
        Button button = new Button(title);
        button.getStyleClass().addAll("small", "flat");
        button.setTooltip(Texts.help(help));
        button.setAccessibleText(help);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private HBox buttons(HandInModel hand) {
        Button reveal = new Button(text("predict.reveal"), Icons.icon(MaterialDesignE.EYE_OUTLINE));
        reveal.setId("predict-reveal");
        reveal.getStyleClass().add("accent");
        reveal.disableProperty().bind(model.predictionProperty().isNull());
        reveal.setTooltip(Texts.help(text("predict.reveal-help")));
        reveal.setOnAction(_ -> model.reveal());
        Button skip = new Button(text("predict.skip"));
        skip.setId("predict-skip");
        skip.setTooltip(Texts.help(text("predict.skip-help")));
        skip.setOnAction(_ -> model.skip());
        HBox both = new HBox(6, handing(hand), reveal, skip);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private Button handing(HandInModel hand) {
        Button give = new Button(text("predict.hand-in"));
        give.setId("predict-hand-in");
        give.setTooltip(Texts.help(text("predict.hand-in-help")));
        give.disableProperty().bind(model.predictionProperty().isNull());
        give.setOnAction(_ -> hand.handIn());
        return give;
    }

    private void show() {
        Question asked = model.questionProperty().get();
        Phase phase = model.phaseProperty().get();
        boolean asking = asked != null && phase == Phase.ASKING;
        boolean revealed = asked != null && phase == Phase.REVEALED;
        show(this, asked != null);
        ask.setText(asked == null ? "" : Markup.of(asked.ask()).words());
        show(answer, asking);
        if (asking) {
            Node controls = controls(asked);
            HBox.setHgrow(controls, Priority.ALWAYS);
            answer.getChildren().setAll(controls, hand);
        }
        show(verdict, revealed);
        if (revealed) {
            verdict.getChildren().setAll(verdict(asked));
        }
        why.setText(asked == null ? "" : Markup.of(asked.why()).words());
        show(why, revealed && !why.getText().isEmpty());
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private Node controls(Question asked) {
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
        Button fewer = Icons.button(
                MaterialDesignM.MINUS,
                text("predict.count.fewer"),
                () -> model.count(model.countProperty().get() - 1));
        fewer.setId("predict-fewer");
        Button more = Icons.button(
                MaterialDesignP.PLUS,
                text("predict.count.more"),
                () -> model.count(model.countProperty().get() + 1));
        more.setId("predict-more");
        HBox line = new HBox(6, fewer, number, more, Texts.note(text("predict.count.hint")));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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
            int option = i;
            ToggleButton button = new ToggleButton(
                    text("predict.option", i + 1, choice.options().get(i)));
            button.setId("predict-option-" + (i + 1));
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                model.choiceProperty().set(option);
                button.setSelected(true);
            });
            options.getChildren().add(button);
        }
        watched.unsubscribe();
        watched = model.choiceProperty()
                .subscribe(now -> group.getToggles()
                        .forEach(toggle -> toggle.setSelected(group.getToggles().indexOf(toggle) == now.intValue())));
        return options;
    }

    private List<Node> verdict(Question asked) {
        Score score = model.scoreProperty().get();
        List<Node> nodes = new ArrayList<>();
        boolean skipped = model.predictionProperty().get() == null;
        Label sentence = Texts.wrapped("", "predict-sentence");
        sentence.setId("predict-sentence");
        if (score != null) {
            Verdict words = Verdict.of(score, asked);
            Label number = Texts.text(words.number(), "predict-score");
            number.setId("predict-score");
            number.setMinWidth(USE_PREF_SIZE);
            Label meaning = Texts.text(words.meaning(), "muted", "small");
            VBox large = new VBox(number, meaning);
            large.setAlignment(Pos.CENTER);
            large.setMinWidth(USE_PREF_SIZE);
            nodes.add(large);
            sentence.setText(words.sentence());
        } else {
            sentence.setText(skipped ? text("predict.skipped") : text("predict.scoring"));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button again = new Button(text("predict.again"));
        again.setId("predict-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> model.again());
        Button done = new Button(text("predict.done"));
        done.setId("predict-done");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(_ -> model.leave());
        nodes.addAll(List.of(sentence, space, again, done));
        return nodes;
    }
}
