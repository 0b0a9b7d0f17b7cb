package org.asterism.ui.teach.play;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.asterism.ui.control.Texts;

/** A number after its name. */
final class Counter extends HBox {
    private static final String NOTHING = "–";
    /** The width of a digit in its font size. */
    private static final double DIGIT = 0.62;

    private final Label number = Texts.text(NOTHING, "teach-number");
    private final Label title;

    /** @param id of the number */
    Counter(String id, String name) {
        title = Texts.text(name, "muted", "small");
        title.setMinWidth(USE_PREF_SIZE);
        title.setLabelFor(number);
        number.setId(id);
        getStyleClass().add("teach-counter");
        getChildren().setAll(title, number);
    }

    Label title() {
        return title;
    }

    Label number() {
        return number;
    }

    /** Keeps as much room as the longest number takes. */
    void reserve(String longest) {
        number.fontProperty().subscribe(font -> number.setMinWidth(DIGIT * font.getSize() * longest.length()));
    }

    void say(boolean concealed, String value) {
        number.setText(concealed ? NOTHING : value);
    }
}
