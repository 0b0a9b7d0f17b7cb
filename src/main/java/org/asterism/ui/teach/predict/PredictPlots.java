package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.layout.StackPane;
import org.asterism.cluster.Mark;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Outcome;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.StepLayer;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.outline.OutlineEditor;
import org.asterism.ui.plot.tool.Tool;

/** The plot on which somebody predicts: one to outline groups in, and one to put centres on or only to look at. */
final class PredictPlots extends StackPane {
    private final PredictModel model;
    private final ScatterPlot outlining = new ScatterPlot();
    private final ScatterPlot placing = new ScatterPlot();
    private final OutlineEditor editor;

    PredictPlots(PredictModel model) {
        this.model = model;
        outlining.setId("predict-outlines");
        placing.setId("predict-places");
        editor = new OutlineEditor(outlining, model.outlines());
        placing.refine(Tool.POINT, (_, surface) -> new PlacesTool(surface, model.places()));
        getChildren().addAll(outlining, placing);
        model.sceneProperty().subscribe(this::show);
        model.questionProperty().subscribe(this::turnTo);
        model.places().places().subscribe(this::mark);
        model.phaseProperty().subscribe(this::turnTo);
    }

    /** The plot in which groups are outlined. */
    ScatterPlot outlining() {
        return outlining;
    }

    /** What the next click does on the plot that is in sight. */
    StringBinding hint() {
        return Bindings.createStringBinding(
                () -> current().hintProperty().get(),
                outlining.visibleProperty(),
                outlining.hintProperty(),
                placing.hintProperty());
    }

    /** The plot that is in sight. */
    ScatterPlot current() {
        return outlining.isVisible() ? outlining : placing;
    }

    private void show(PlotScene scene) {
        editor.show(scene);
        mark();
    }

    /** The centres over the points. */
    private void mark() {
        PlotScene scene = model.sceneProperty().get();
        List<Mark> marks = Outcome.marks(model.places().at());
        StepLayer layer = new StepLayer(Points.of(scene.x(), scene.y()), marks, List.of(), scene.labels(), false);
        placing.show(scene.withLayers(marks.isEmpty() ? Layers.NONE : Layers.over(layer)));
        placing.setAccessibleText(
                text("predict.places.said", marks.size(), model.places().most()));
        placing.touch();
    }

    private void turnTo(Question asked) {
        outlining.setVisible(asked instanceof Question.Outlines);
        placing.setVisible(!outlining.isVisible());
        outlining.setTool(Tool.LASSO);
        placing.setTool(asked instanceof Question.Places ? Tool.POINT : Tool.PAN);
        mark();
    }

    /** What was predicted stays as it was when the run was shown. */
    private void turnTo(Phase phase) {
        setMouseTransparent(phase != Phase.ASKING);
        outlining.setFocusTraversable(phase == Phase.ASKING);
        placing.setFocusTraversable(phase == Phase.ASKING);
        if (phase == Phase.ASKING) {
            outlining.zoomToFit();
            placing.zoomToFit();
        }
    }
}
