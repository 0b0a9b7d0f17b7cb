package org.asterism.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.layout.VBox;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.aid.AidSection;
import org.asterism.ui.algorithm.AlgorithmView;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.data.DatasetsView;
import org.asterism.ui.kept.KeptView;
import org.asterism.ui.label.AgreementView;
import org.asterism.ui.label.LabelsView;
import org.asterism.ui.run.RunFacts;
import org.asterism.ui.score.ScoreView;

/** The panes beside the plot: left what is looked at and how, right what comes of it, by mode. */
final class SidePanes {
    private static final double NARROWEST = 120;

    private final Desk desk;
    private final Consumer<String> clipboard;

    SidePanes(Desk desk, Consumer<String> clipboard) {
        this.desk = desk;
        this.clipboard = clipboard;
    }

    /**
     * @param open asks for a file and opens it
     * @param mode what a kept selection does to the one that is there
     */
    ScrollColumn left(Runnable open, ObservableObjectValue<SelectionMode> mode, Actions actions) {
        return side(new VBox(
                new DatasetsView(desk.datasets(), open),
                new KeptView(desk.kept(), mode::get),
                new AlgorithmView(desk.algorithm(), actions.get("advice"), actions.get("sweep")),
                new AidSection(desk.tuning().aid())));
    }

    ScrollColumn right() {
        VBox explore = new VBox(
                14,
                new ScoreView(desk.ambiguity(), desk.audience(), desk.classes(), desk.scoreSettings(), clipboard),
                new RunFacts(desk.runs()));
        VBox label = new VBox(14, new LabelsView(desk.labels()), new AgreementView(desk.agreement()));
        Mode.EXPLORE.shows(explore, desk.modeProperty());
        Mode.LABEL.shows(label, desk.modeProperty());
        return side(new VBox(explore, label));
    }

    private static ScrollColumn side(VBox content) {
        content.getStyleClass().add("side");
        ScrollColumn scroll = new ScrollColumn(content).orSideways();
        scroll.setMinWidth(NARROWEST);
        return scroll;
    }
}
