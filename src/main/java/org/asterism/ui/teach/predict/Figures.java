package org.asterism.ui.teach.predict;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;

/** Numbers that are read from the last row, each with what it is. */
final class Figures extends VBox {
    /**
     * A number.
     *
     * @param number with two or three digits
     * @param meaning in a few words
     */
    record Figure(String number, String meaning) {}

    Figures() {
        super(4);
        setId("class-figures");
    }

    void show(List<Figure> figures) {
        getChildren().setAll(figures.stream().map(Figures::row).toList());
    }

    private static Node row(Figure figure) {
        Label number = Texts.text(figure.number(), "class-figure");
        number.setMinWidth(USE_PREF_SIZE);
        Label meaning = Texts.wrapped(figure.meaning(), "class-meaning");
        HBox.setHgrow(meaning, Priority.ALWAYS);
        HBox row = new HBox(12, number, meaning);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
