package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.cluster.Mark;
import org.asterism.geometry.Points;
import org.asterism.lesson.answer.PlacesResult;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.StepLayer;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;

/** The centres that a class placed, all over one plot, and at which ends runs from them arrive. */
final class PlacesAnswers extends BorderPane {
    private static final int BEST = 2;
    private static final int OTHER = 1;

    private final ScatterPlot plot = new ScatterPlot();
    private final Figures figures = new Figures();
    private final Label sentence = Texts.wrapped("", "class-sentence");
    private final BarsChart bars = new BarsChart(text("predict.class.bars"));

    PlacesAnswers() {
        plot.setId("class-places");
        sentence.setId("class-ends");
        VBox.setVgrow(bars, Priority.ALWAYS);
        setCenter(plot);
        setRight(new SidePane(widthProperty(), figures, sentence, bars));
    }

    void show(PlacesResult result, Points points, PlotScene scene) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < result.size(); i++) {
            for (double[] at : result.places().get(i)) {
                marks.add(new Mark.Place(result.reached(i) ? BEST : OTHER, at));
            }
        }
        plot.show(scene.withLayers(Layers.over(new StepLayer(points, marks, List.of(), scene.labels(), false))));
        figures.show(ClassWords.reached(result));
        sentence.setText(ClassWords.places(result));
        bars.show(ClassWords.ends(result));
    }
}
