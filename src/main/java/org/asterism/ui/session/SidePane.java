package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Question;
import org.asterism.ui.control.Reveal;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.outline.OutlineModel;

/** What a person says of the plot at hand: its groups, the questions, a comment, and whether they are sure. */
final class SidePane extends ScrollColumn {
    private final TrialModel trial;
    private final Runnable leave;
    private final GroupsView groups;
    private final List<QuestionView> questions;
    private final TextField comment = new TextField();
    private int hand;

    /**
     * @param tidy what could be tidied in the outlines
     * @param header stands above all
     * @param leave gives the keys back to the plot
     */
    SidePane(TrialModel trial, OutlineModel outlines, Node tidy, SessionActions actions, Node header, Runnable leave) {
        this.trial = trial;
        this.leave = leave;
        groups = new GroupsView(trial, outlines, leave);
        Runnable next = actions.get("session-next")::perform;
        questions = trial.questions().stream()
                .map(question -> new QuestionView(question, next))
                .toList();
        getStyleClass().add("session-side");
        VBox column = new VBox(header, new Section(text("session.groups"), groups, whole(actions)), tidy);
        column.getStyleClass().add("side");
        column.getChildren().addAll(questions);
        column.getChildren().addAll(comment(actions, next), doubt(actions));
        setContent(column);
        trial.questions().forEach(question -> question.responseProperty().subscribe((_, _) -> point(hand)));
        groups.takesKeysProperty().subscribe((_, _) -> point(hand));
        groups.show();
        point(0);
    }

    /** Follows the sketch and the group at hand. */
    void follow() {
        groups.show();
    }

    /** Answers the question that is marked with an option, and marks the next one that waits; says whether it did. */
    boolean digit(int option) {
        if (hand >= questions.size() || rating(hand).options().size() <= option) {
            return false;
        }
        questions.get(hand).model().choose(option);
        point(IntStream.range(0, questions.size())
                .filter(this::waits)
                .findFirst()
                .orElse(hand));
        return true;
    }

    /** Marks the next question, and takes the keys for it where it has a field. */
    void turn() {
        if (!questions.isEmpty()) {
            go((hand + 1) % questions.size());
        }
    }

    /** Takes the keys where something is missing. */
    void enter(Missing missing) {
        switch (missing) {
            case Missing.Groups _ -> leave.run();
            case Missing.Sureness sureness -> groups.enter(sureness.group());
            case Missing.Response response -> go(trial.questions().indexOf(response.question()));
        }
    }

    void enterComment() {
        comment.requestFocus();
        Reveal.show(comment);
    }

    private void go(int question) {
        point(question);
        Reveal.show(questions.get(question));
        if (rating(question).kind() == Question.Kind.RATING) {
            leave.run();
        } else {
            questions.get(question).enter();
        }
    }

    private boolean waits(int question) {
        return trial.questions().get(question).responseProperty().get().isBlank();
    }

    private Question rating(int question) {
        return trial.questions().get(question).question();
    }

    private void point(int question) {
        hand = question;
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).inHand(i == question && !groups.takesKeysProperty().get());
        }
    }

    private static Node whole(SessionActions actions) {
        VBox buttons = new VBox(4, wide(actions, "session-whole"), wide(actions, "session-none"));
        buttons.getStyleClass().add("session-whole");
        return buttons;
    }

    private static Node wide(SessionActions actions, String id) {
        var button = Footer.button(actions.get(id));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        return button;
    }

    private Node comment(SessionActions actions, Runnable next) {
        comment.setId("session-comment-field");
        comment.setPromptText(text("session.comment-prompt"));
        comment.setAccessibleText(text("session.comment"));
        comment.textProperty().bindBidirectional(trial.commentProperty());
        comment.setOnAction(_ -> next.run());
        comment.focusedProperty().subscribe(focused -> {
            if (!focused) {
                trial.settle();
            }
        });
        Label name = Texts.text(text("session.comment"), "strong");
        name.setLabelFor(comment);
        HBox title = new HBox(8, name, Texts.text(actions.key("session-comment"), "session-key"));
        title.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, title, comment);
    }

    private Node doubt(SessionActions actions) {
        ToggleButton unsure =
                new ToggleButton(text("session.unsure"), Texts.text(actions.key("session-unsure"), "session-key"));
        unsure.setId("session-unsure");
        unsure.getStyleClass().addAll("session-button");
        unsure.setContentDisplay(ContentDisplay.RIGHT);
        unsure.setMaxWidth(Double.MAX_VALUE);
        unsure.setFocusTraversable(false);
        trial.unsureProperty().subscribe(unsure::setSelected);
        unsure.setOnAction(_ -> {
            actions.get("session-unsure").perform();
            unsure.setSelected(trial.unsureProperty().get());
        });
        HBox.setHgrow(unsure, Priority.ALWAYS);
        return new VBox(4, unsure, wide(actions, "session-skip"));
    }
}
