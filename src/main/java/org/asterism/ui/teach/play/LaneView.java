package org.asterism.ui.teach.play;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.cluster.Step;
import org.asterism.geometry.Points;
import org.asterism.lesson.Stage;
import org.asterism.report.Layers;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.StepLayer;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.jspecify.annotations.Nullable;

/** One run: its name and counts, the points in the colours of the step, and what happened in a sentence. */
public final class LaneView extends VBox {
    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");

    /** A lane as wide as so many letters has long lines. */
    private static final double WIDE = 38;

    private final LaneModel lane;
    private final StageModel model;
    private final SightModel sight;
    private final ScatterPlot plot = new ScatterPlot();
    private final Label sentence = Texts.text("", "teach-sentence");
    private final CountersView counters;
    private final LaneHeader header;
    private final LitLine lit;
    private final Subscription watching;
    private @Nullable Points points;
    private PlotScene plain = PlotScene.EMPTY;
    private boolean flat;

    /** @param pair whether another run stands beside it */
    LaneView(LaneModel lane, StageModel model, SightModel sight, boolean pair) {
        this.lane = lane;
        this.model = model;
        this.sight = sight;
        counters = new CountersView(lane, model);
        header = new LaneHeader(lane, counters, pair);
        lit = new LitLine(lane);
        getStyleClass().add("teach-lane");
        plot.setId("plot-lane-" + (lane.place() + 1));
        plot.leaveKeys();
        sentence.setId("teach-sentence-" + (lane.place() + 1));
        sentence.setWrapText(true);
        ChartedPlot charted = new ChartedPlot(lane, model, plot);
        VBox.setVgrow(charted, Priority.ALWAYS);
        getChildren().addAll(header, charted, sentence, lit);
        widthProperty().subscribe((_, _) -> flatten());
        describe();
        watching = Subscription.combine(
                CentreDrag.attach(plot, lane, model),
                charted.follow(),
                lane.stepProperty().subscribe((_, _) -> refresh()),
                lane.branchProperty().subscribe((_, _) -> describe()),
                lane.carriedProperty().subscribe((_, _) -> refresh()),
                model.concealedProperty().subscribe((_, _) -> refresh()),
                sight.spokesProperty().subscribe((_, _) -> refresh()));
    }

    /** The plot of the points, which is the same at every step. */
    public ScatterPlot plot() {
        return plot;
    }

    /** Takes less height around the plot. */
    void setFlat(boolean wanted) {
        flat = wanted;
        flatten();
    }

    /** Shows the line of pseudo-code in hand, while the whole of it is not in sight. */
    void setLit(boolean on) {
        lit.setVisible(on);
    }

    LaneHeader header() {
        return header;
    }

    /** A sentence takes two lines at most where lines are long. */
    private void flatten() {
        boolean wide = getWidth() > WIDE * sentence.getFont().getSize();
        sentence.pseudoClassStateChanged(FLAT, flat || wide);
    }

    /** Looks at the run no longer. */
    void leave() {
        watching.unsubscribe();
    }

    private void describe() {
        header.describe(
                TeachText.title(lane, model.lanes()),
                TeachText.parameters(lane.recording().algorithm()),
                TeachText.kept(lane.recording()));
        refresh();
    }

    private void refresh() {
        Step step = lane.stepProperty().get();
        take(lane.pointsProperty().get());
        boolean concealed = model.concealedProperty().get();
        plot.show(concealed ? plain : scene());
        sentence.setText(concealed ? "" : step.text());
        counters.show(step, concealed);
        lit.show(step, concealed);
    }

    private PlotScene scene() {
        int index = lane.indexProperty().get();
        StepLayer layer =
                StepLayer.of(lane.pointsProperty().get(), lane.recording().steps(), index, lane::colors);
        return plain.withLabels(layer.painted(), PlotLegend.NONE)
                .withLayers(Layers.over(layer.withSpokes(sight.spokesProperty().get())));
    }

    /** The same view of points of which some have moved. */
    private void take(Points now) {
        if (now.equals(points)) {
            return;
        }
        Stage stage = model.stageProperty().get();
        boolean moved = points != null;
        points = now;
        plain = PlotScene.of(
                now.column(0),
                now.column(1),
                stage == null ? "x" : stage.across(),
                stage == null ? "y" : stage.upwards());
        if (moved) {
            plot.showMoved(plain);
        } else {
            plot.show(plain);
        }
    }
}
