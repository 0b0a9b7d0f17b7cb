package org.asterism.ui.selecting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.asterism.cluster.Clusterer;

/** An algorithm that may be tried, and whether it is. */
final class Contender {
    private final String name;
    private final Clusterer algorithm;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen", true);

    Contender(String name, Clusterer algorithm) {
        this.name = name;
        this.algorithm = algorithm;
    }

    String name() {
        return name;
    }

    Clusterer algorithm() {
        return algorithm;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }
}
