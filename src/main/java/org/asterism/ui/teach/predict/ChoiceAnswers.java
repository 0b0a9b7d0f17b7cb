package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.ChoiceResult;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Which options a class chose: a bar each, the right one marked, with the names of who chose it where they are wanted. */
final class ChoiceAnswers extends ScrollPane {
    private static final double NUMBER = 90;

    private final VBox options = new VBox(16);
    private final Label why = Texts.wrapped("", "class-sentence");

    ChoiceAnswers() {
        VBox column = new VBox(22, options, why);
        options.setId("class-options");
        why.setId("class-why");
        setContent(column);
        setFitToWidth(true);
        getStyleClass().addAll("side-scroll", "edge-to-edge");
    }

    void show(ChoiceResult result, Question.Choice question, boolean named) {
        options.getChildren().clear();
        for (int i = 0; i < question.options().size(); i++) {
            options.getChildren().add(option(result, question, i, named));
        }
        why.setText(Markup.of(question.why()).words());
    }

    private VBox option(ChoiceResult result, Question.Choice question, int i, boolean named) {
        String words = Markup.of(question.options().get(i)).words();
        boolean right = i == question.answer();
        int most = result.most();
        VBox option = new VBox(4, title(words, i, right), bar(result.count(i), most, right));
        option.setId("class-option-" + (i + 1));
        List<String> names = result.names(i);
        if (named && !names.isEmpty()) {
            option.getChildren().add(Texts.wrapped(String.join(", ", names), "muted"));
        }
        option.setAccessibleText(
                text("predict.class.bar", words, result.count(i), right ? text("predict.class.right") : ""));
        return option;
    }

    private static Label title(String words, int i, boolean right) {
        Label title = Texts.wrapped(text("predict.option", i + 1, words), "class-option");
        if (right) {
            title.setText(text("predict.class.right-option", i + 1, words));
            title.setGraphic(Icons.icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
            title.getStyleClass().add("class-right");
        }
        return title;
    }

    private HBox bar(int count, int most, boolean right) {
        Region bar = new Region();
        bar.getStyleClass().add(right ? "class-bar-right" : "class-bar");
        double share = most == 0 ? 0 : (double) count / most;
        bar.minWidthProperty().bind(widthProperty().map(width -> Math.max(2, share * (width.doubleValue() - NUMBER))));
        HBox line = new HBox(10, bar, Texts.text(Integer.toString(count), "class-bar-count"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
