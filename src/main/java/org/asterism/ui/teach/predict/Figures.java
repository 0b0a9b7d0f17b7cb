package org.asterism.ui.teach.predict;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Texts;

/** Numbers that are read from the last row, each with what it is. */
final class Figures extends GridPane {
    /**
     * A number.
     *
     * @param number with two or three digits
     * @param meaning in a few words
     */
    record Figure(String number, String meaning) {}

    Figures() {
        setId("class-figures");
        setHgap(12);
        setVgap(4);
    }

    void show(List<Figure> figures) {
        getChildren().clear();
        for (int row = 0; row < figures.size(); row++) {
            Label number = Texts.text(figures.get(row).number(), "class-figure");
            number.setMinWidth(USE_PREF_SIZE);
            Label meaning = Texts.wrapped(figures.get(row).meaning(), "class-meaning");
            GridPane.setHgrow(meaning, Priority.ALWAYS);
            addRow(row, number, meaning);
        }
    }
}
