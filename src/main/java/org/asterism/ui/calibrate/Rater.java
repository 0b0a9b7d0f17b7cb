package org.asterism.ui.calibrate;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One person's labels of the plot on screen, chosen to be learned from or not. */
public final class Rater {
    private final String name;
    private final int[] labels;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");

    /** @param labels one a row of the data set, below 0 for none; shared and read only */
    Rater(String name, int[] labels) {
        this.name = name;
        this.labels = labels;
    }

    public String name() {
        return name;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    int[] labels(int[] rows) {
        return Arrays.stream(rows).map(row -> labels[row]).toArray();
    }
}
