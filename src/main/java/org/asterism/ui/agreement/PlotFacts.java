package org.asterism.ui.agreement;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.asterism.perception.agreement.Similarity;
import org.asterism.session.result.PlotDetail;
import org.asterism.session.result.PlotFindings;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** All that is said of one plot as numbers. */
final class PlotFacts extends GridPane {
    PlotFacts() {
        setId("agreement-facts");
        getStyleClass().add("facts");
        ColumnConstraints words = new ColumnConstraints();
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(words, numbers);
    }

    void show(PlotDetail detail) {
        PlotFindings plot = detail.plot();
        getChildren().clear();
        fact(Messages.text("agreement.agreement"), Words.estimate(plot.agreement()), "strong");
        fact(Messages.text("agreement.ambiguity"), Words.number(plot.ambiguity()));
        fact(Messages.text("agreement.groups"), Words.spread(plot.groups()));
        fact(
                Messages.text("agreement.certainty"),
                Words.number(detail.consensus().overall()));
        fact(Messages.text("agreement.time"), Words.seconds(plot.seconds().median()));
        fact(
                Messages.text("agreement.answers"),
                Integer.toString(plot.answers().sights().size()));
        fact(
                Messages.text("agreement.unsure-skipped"),
                plot.answers().unsure() + ", " + plot.answers().skipped().size());
        for (Similarity similarity : Similarity.values()) {
            fact(
                    Words.name(similarity),
                    Words.number(detail.agreements().getOrDefault(similarity, Double.NaN)),
                    "muted");
        }
        fact(Messages.text("agreement.krippendorff"), Words.number(detail.krippendorff()), "muted");
    }

    private void fact(String name, String value, String... styles) {
        Label number = Texts.text(value, styles);
        Label title = Texts.text(name, "muted");
        title.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), title, number);
    }
}
