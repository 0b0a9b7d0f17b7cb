package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.layer.PointShades;
import org.asterism.report.raster.DotSize;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.jspecify.annotations.Nullable;

/** How far the class disagrees on each point; beside it where CLAMS expected that, if it knows. */
final class DoubtPlots extends StackPane {
    private static final double NARROWEST = 230;

    private final ScatterPlot measured = new ScatterPlot();
    private final ScatterPlot expected = new ScatterPlot();
    private final Label most = Texts.text("", "small", "muted");
    private final Label expectation = Texts.text("", "small", "muted");
    private final Node left;
    private final Node right;
    private boolean both;

    DoubtPlots() {
        measured.setId("class-doubt");
        expected.setId("class-expected");
        left = card(Texts.wrapped(text("predict.class.doubt-measured"), "strong"), key(), measured);
        right = card(Texts.wrapped(text("predict.class.doubt-expected"), "strong"), expectation, expected);
        expected.viewProperty().bindBidirectional(measured.viewProperty());
        widthProperty().subscribe(this::arrange);
    }

    /**
     * Shows both.
     *
     * @param points without groups
     * @param doubt of each point, 0 to 1
     */
    void show(PlotScene points, double[] doubt, @Nullable Forecast forecast) {
        double radius = DotSize.of(points.size(), points.bounds(), points.bounds(), points.marks())
                .radius();
        PlotScene fixed = points.withMarks(points.marks().withRadius(radius));
        measured.show(
                fixed.withLayers(Layers.over(PointShades.ofDisagreement(points.x(), points.y(), doubt, radius + 0.5))));
        measured.setReadout(point ->
                List.of(text("predict.class.point", point + 1), text("predict.class.point-doubt", doubt[point])));
        double highest =
                Arrays.stream(doubt).filter(value -> !Double.isNaN(value)).reduce(0, Math::max);
        most.setText(text("predict.class.doubt-most", Verdict.index(highest)));
        if (forecast != null) {
            expectation.setText(
                    forecast.heat().none()
                            ? text("predict.class.doubt-nowhere")
                            : text("predict.class.doubt-expected-key"));
            expected.show(fixed.withLayers(Layers.over(new DoubtLayer(forecast.heat()))));
        }
        both = forecast != null;
        arrange();
    }

    /** From grey, where all see a point alike, to orange, where they are most divided. */
    private HBox key() {
        Region bar = new Region();
        bar.getStyleClass().add("class-doubt-bar");
        HBox key = new HBox(8, Texts.text(text("predict.class.doubt-none"), "small", "muted"), bar, most);
        key.setId("class-doubt-key");
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    private static VBox card(Label title, Node key, ScatterPlot plot) {
        VBox card = new VBox(4, title, key, plot);
        card.setMinWidth(0);
        card.setPrefWidth(NARROWEST);
        HBox.setHgrow(card, Priority.ALWAYS);
        VBox.setVgrow(plot, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void arrange() {
        List<Node> shown = new ArrayList<>(List.of(left));
        if (both) {
            shown.add(right);
        }
        boolean wide = getWidth() >= 2 * NARROWEST;
        boolean stands = !getChildren().isEmpty()
                && getChildren().getFirst() instanceof HBox == wide
                && ((Pane) getChildren().getFirst()).getChildren().equals(shown);
        if (!stands) {
            Pane box = wide ? new HBox(14) : new VBox(8);
            box.getChildren().setAll(shown);
            getChildren().setAll(box);
        }
    }
}
