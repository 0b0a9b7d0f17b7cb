package org.asterism.ui.teach.lesson;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The question of a page: with options it is answered here, and said whether that was right; others are put on the plot. */
final class QuestionView extends VBox {
    private final LessonModel model;

    QuestionView(LessonModel model) {
        this.model = model;
        getStyleClass().addAll("card", "lesson-question");
        Texts.collapsing(this);
        model.pageProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(chosen -> {
            show();
            focus(chosen.intValue());
        });
    }

    private void show() {
        @Nullable Question question = model.current().map(LessonPage::question).orElse(null);
        setVisible(question != null);
        List<Node> nodes = new ArrayList<>();
        if (question != null) {
            nodes.add(Texts.text(text("lesson.question"), "section-title"));
            nodes.add(new MarkupView(Markup.of(question.ask())));
        }
        if (question instanceof Question.Choice choice) {
            nodes.addAll(options(choice, model.chosenProperty().get()));
        } else if (question != null) {
            nodes.add(Texts.note(text("lesson.answer-on-plot")));
        }
        getChildren().setAll(nodes);
    }

    private List<Node> options(Question.Choice choice, int chosen) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            nodes.add(option(choice, i, chosen));
        }
        if (chosen >= 0) {
            nodes.add(verdict(chosen == choice.answer()));
            nodes.add(new MarkupView(Markup.of(choice.why())));
        }
        return nodes;
    }

    private static Label verdict(boolean right) {
        Label verdict = Texts.wrapped(
                right ? text("lesson.right") : text("lesson.wrong"), "strong", right ? "lesson-right" : "lesson-wrong");
        verdict.setId("lesson-verdict");
        return verdict;
    }

    private PressBox option(Question.Choice choice, int i, int chosen) {
        Markup words = Markup.of(choice.options().get(i));
        MarkupView view = new MarkupView(words);
        HBox.setHgrow(view, Priority.ALWAYS);
        HBox content = new HBox(6, Icons.icon(ikon(choice, i, chosen)), view);
        PressBox option = new PressBox(content, words.words(), () -> model.choose(i));
        option.setId("lesson-option-" + (i + 1));
        option.getStyleClass().add("lesson-option");
        if (chosen >= 0 && i == choice.answer()) {
            option.getStyleClass().add("lesson-right");
        } else if (chosen == i) {
            option.getStyleClass().add("lesson-wrong");
        }
        return option;
    }

    private static Ikon ikon(Question.Choice choice, int i, int chosen) {
        if (chosen >= 0 && i == choice.answer()) {
            return MaterialDesignC.CHECK_CIRCLE_OUTLINE;
        }
        return chosen == i ? MaterialDesignC.CLOSE_CIRCLE_OUTLINE : MaterialDesignR.RADIOBOX_BLANK;
    }

    /** Options are made anew when one is chosen; the focus stays on it. */
    private void focus(int chosen) {
        Node option = chosen < 0 || getScene() == null ? null : lookup("#lesson-option-" + (chosen + 1));
        if (option != null) {
            option.requestFocus();
        }
    }
}
