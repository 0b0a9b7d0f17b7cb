package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.asterism.lesson.answer.GroupsResult;
import org.asterism.lesson.answer.Spread;
import org.asterism.perception.agreement.Agreement;
import org.asterism.report.PlotScene;
import org.asterism.ui.control.PairsMap;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;

/** The groups that a class outlined: a picture in one of four ways, and beside it how far it agrees. */
final class GroupsAnswers extends BorderPane {
    private final ClassModel model;
    private final ScatterPlot plot = new ScatterPlot();
    private final DoubtPlots doubt = new DoubtPlots();
    private final GroupPictures each = new GroupPictures();
    private final PairsMap pairs;
    private final Figures figures = new Figures();
    private final Label sentence = Texts.wrapped("", "class-sentence");
    private final ScoresChart scores = new ScoresChart(text("predict.class.scores"));

    GroupsAnswers(ClassModel model) {
        this.model = model;
        plot.setId("class-plot");
        sentence.setId("class-sentence");
        pairs = new PairsMap(
                text("predict.class.pairs"),
                (shown, row, column) -> text(
                        "predict.class.pair",
                        shown.raters().get(row),
                        shown.raters().get(column),
                        Verdict.index(shown.between(row, column))));
        Segments<Face> faces =
                new Segments<>(model.sight().faceProperty(), List.of(Face.values()), Face::title, Face::help);
        for (Face face : Face.values()) {
            faces.button(face).setId("class-face-" + face.name().toLowerCase(Locale.ROOT));
        }
        setRight(new SidePane(widthProperty(), faces, figures, sentence, scores));
    }

    /**
     * Shows what came in.
     *
     * @param points without groups
     */
    void show(GroupsResult result, ClassModel.Seen seen, PlotScene points) {
        figures.show(ClassWords.figures(result, seen.forecast()));
        sentence.setText(ClassWords.groups(result, seen.forecast()));
        scores.show(lines(result));
        setCenter(
                switch (model.sight().faceProperty().get()) {
                    case TOGETHER -> together(result, points);
                    case DOUBT -> doubt(result, seen, points);
                    case EACH -> each(result, seen);
                    case PAIRS -> pairs(result);
                });
    }

    private Node together(GroupsResult result, PlotScene points) {
        plot.show(points.withClusters(result.consensus().partition().labels()));
        return plot;
    }

    private Node doubt(GroupsResult result, ClassModel.Seen seen, PlotScene points) {
        doubt.show(points, result.doubt(), seen.forecast());
        return doubt;
    }

    private Node each(GroupsResult result, ClassModel.Seen seen) {
        each.show(result, seen.points(), model.sight().namedProperty().get());
        return each;
    }

    private Node pairs(GroupsResult result) {
        Agreement agreement = result.agreement();
        List<String> numbers = IntStream.rangeClosed(1, result.size())
                .mapToObj(Integer::toString)
                .toList();
        pairs.show(
                model.sight().namedProperty().get()
                        ? agreement
                        : new Agreement(numbers, agreement.similarity(), agreement.values()));
        return pairs;
    }

    private static List<ScoresChart.Line> lines(GroupsResult result) {
        List<ScoresChart.Line> lines = new ArrayList<>();
        line(lines, text("predict.class.with-run"), result.withRun());
        line(lines, text("predict.class.with-truth"), result.withTruth());
        line(
                lines,
                text("predict.class.with-others"),
                IntStream.range(0, result.size())
                        .mapToDouble(result.agreement()::mean)
                        .toArray());
        return lines;
    }

    private static void line(List<ScoresChart.Line> lines, String title, double[] dots) {
        Spread spread = Spread.of(dots);
        if (spread.count() > 0) {
            lines.add(new ScoresChart.Line(title, dots, spread));
        }
    }
}
