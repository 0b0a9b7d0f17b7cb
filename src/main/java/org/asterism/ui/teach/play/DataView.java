package org.asterism.ui.teach.play;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.geometry.Points;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Stage;
import org.asterism.report.PlotScene;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;

/** Data that nothing runs on: the points, in the colours of their known groups where an exhibit shows them. */
final class DataView extends VBox {
    private final ScatterPlot plot = new ScatterPlot();

    DataView(StageModel model, Stage stage) {
        getStyleClass().add("teach-lane");
        plot.setId("plot-lane-1");
        plot.leaveKeys();
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(Texts.text(stage.dataset().name(), "teach-title"), plot);
        Exhibit exhibit = model.exhibitProperty().get();
        plot.show(scene(stage, exhibit != null && truth(exhibit)));
    }

    private static boolean truth(Exhibit exhibit) {
        return exhibit.shows().contains(Exhibit.Show.TRUTH);
    }

    private static PlotScene scene(Stage stage, boolean truth) {
        Points points = stage.points(false);
        PlotScene plain = PlotScene.of(points.column(0), points.column(1), stage.across(), stage.upwards());
        int[] groups = truth ? stage.groups() : null;
        return groups == null ? plain : plain.withClusters(groups);
    }

    ScatterPlot plot() {
        return plot;
    }
}
