package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.lesson.answer.CountResult;
import org.asterism.ui.control.Texts;

/** How many groups the students of a class see: a bar a number. */
final class CountAnswers extends VBox {
    private final Label sentence = Texts.wrapped("", "class-sentence");
    private final BarsChart bars = new BarsChart(text("predict.class.bars"));

    CountAnswers() {
        super(14);
        sentence.setId("class-median");
        VBox.setVgrow(bars, Priority.ALWAYS);
        getChildren().addAll(sentence, bars);
    }

    void show(CountResult result, boolean named) {
        sentence.setText(ClassWords.count(result));
        bars.show(ClassWords.counts(result, named));
    }
}
