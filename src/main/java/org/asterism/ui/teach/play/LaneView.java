package org.asterism.ui.teach.play;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Step;
import org.asterism.lesson.Stage;
import org.asterism.report.PlotScene;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;

/** The plot of one run, under its title. */
public final class LaneView extends VBox {
    private final ScatterPlot plot = new ScatterPlot();
    private final Label text = Texts.text("");
    private final PlotScene plain;

    LaneView(LaneModel lane, Stage stage, int place) {
        getStyleClass().add("teach-lane");
        plot.setId("plot-lane-" + (place + 1));
        text.setWrapText(true);
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren()
                .addAll(Texts.text(Algorithms.schema(lane.act().algorithm()).title(), "strong"), plot, text);
        plain = PlotScene.of(
                lane.recording().points().column(0),
                lane.recording().points().column(1),
                stage.across(),
                stage.upwards());
        lane.stepProperty().subscribe(this::show);
    }

    private void show(Step step) {
        plot.show(plain.withClusters(step.labels()));
        text.setText(step.text());
    }
}
