package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.cluster.Mark;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.ChoiceResult;
import org.asterism.lesson.answer.CountResult;
import org.asterism.lesson.answer.GroupsResult;
import org.asterism.lesson.answer.PlacesResult;
import org.asterism.lesson.answer.Spread;
import org.asterism.lesson.text.Markup;
import org.asterism.perception.agreement.Agreement;
import org.asterism.quality.Matching;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.StepLayer;
import org.asterism.ui.control.PairsMap;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.Thumbnail;

/** What the students of a class said. */
final class ClassAnswers extends BorderPane {
    private static final int SMALL_WIDTH = 190;
    private static final int SMALL_HEIGHT = 140;
    private static final double SIDE = 380;
    private static final double SHARE = 0.42;
    private static final int BEST = 2;
    private static final int OTHER = 1;

    private final ClassModel model;
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(this, "face", Face.TOGETHER);
    private final ScatterPlot plot = new ScatterPlot();
    private final FlowPane each = new FlowPane(12, 12);
    private final PairsMap pairs;
    private final BarsChart bars = new BarsChart(text("predict.class.bars"));
    private final ScoresChart scores = new ScoresChart(text("predict.class.scores"));
    private final Label sentence = Texts.wrapped("", "class-sentence");
    private final Segments<Face> faces;

    /** How the groups of a class are looked at. */
    private enum Face {
        TOGETHER,
        EACH,
        PAIRS
    }

    ClassAnswers(ClassModel model) {
        this.model = model;
        plot.setId("class-plot");
        each.setId("class-each");
        sentence.setId("class-sentence");
        sentence.setMinHeight(USE_PREF_SIZE);
        pairs = new PairsMap(
                text("predict.class.pairs"),
                (shown, row, column) -> text(
                        "predict.class.pair",
                        shown.raters().get(row),
                        shown.raters().get(column),
                        Verdict.index(shown.between(row, column))));
        faces = new Segments<>(face, List.of(Face.values()), ClassAnswers::title, ClassAnswers::title);
        face.subscribe((_, _) -> show());
        getStyleClass().add("class-answers");
    }

    private static String title(Face face) {
        return switch (face) {
            case TOGETHER -> text("predict.class.together");
            case EACH -> text("predict.class.each");
            case PAIRS -> text("predict.class.by-pairs");
        };
    }

    /** Shows what came in. */
    void show() {
        ClassModel.Seen seen = model.seenProperty().get();
        Question question = model.predict().questionProperty().get();
        if (seen == null || question == null) {
            return;
        }
        switch (seen.result()) {
            case GroupsResult groups -> groups(groups, seen);
            case CountResult count -> bars(ClassWords.counts(count), ClassWords.count(count));
            case ChoiceResult choice ->
                bars(
                        ClassWords.choices(choice, question),
                        Markup.of(question.why()).words());
            case PlacesResult places -> places(places, seen.points());
        }
    }

    private void bars(List<BarsChart.Bar> shown, String words) {
        bars.show(shown);
        sentence.setText(words);
        VBox column = new VBox(14, sentence, bars);
        VBox.setVgrow(bars, Priority.ALWAYS);
        setCenter(column);
        setRight(null);
    }

    private void groups(GroupsResult result, ClassModel.Seen seen) {
        List<ScoresChart.Line> lines = new ArrayList<>();
        line(lines, text("predict.class.with-run"), result.withRun(), Spread.of(result.withRun()));
        line(lines, text("predict.class.with-truth"), result.withTruth(), Spread.of(result.withTruth()));
        double[] others = new double[result.size()];
        for (int i = 0; i < others.length; i++) {
            others[i] = result.agreement().mean(i);
        }
        line(lines, text("predict.class.with-others"), others, result.pairs());
        scores.show(lines);
        sentence.setText(ClassWords.groups(result, seen.ambiguity()));
        side(new VBox(12, faces, sentence, scores));
        int[] consensus = result.consensus().partition().labels();
        setCenter(
                switch (face.get()) {
                    case TOGETHER -> together(seen.points(), consensus);
                    case EACH -> each(result, seen.points(), consensus);
                    case PAIRS -> pairs(result);
                });
    }

    private static void line(List<ScoresChart.Line> lines, String title, double[] dots, Spread spread) {
        if (spread.count() > 0) {
            lines.add(new ScoresChart.Line(title, dots, spread));
        }
    }

    private void side(VBox content) {
        content.getStyleClass().add("class-side");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("side-scroll", "edge-to-edge");
        scroll.prefWidthProperty()
                .bind(widthProperty().multiply(SHARE).map(width -> Math.min(SIDE, width.doubleValue())));
        setRight(scroll);
    }

    private Node together(Points points, int[] consensus) {
        plot.show(scene(points).withClusters(consensus));
        return plot;
    }

    /** A small plot for each student, in the colours of what the class sees together. */
    private Node each(GroupsResult result, Points points, int[] consensus) {
        each.getChildren().clear();
        for (int i = 0; i < result.size(); i++) {
            int[] labels = Matching.matched(consensus, result.ratings().labels().get(i));
            ImageView picture = new ImageView(Thumbnail.of(points, row -> labels[row], SMALL_WIDTH, SMALL_HEIGHT));
            String name =
                    model.namedProperty().get() ? result.ratings().raters().get(i) + "  " : "";
            String score = Double.isNaN(result.withRun()[i]) ? "" : Verdict.index(result.withRun()[i]);
            picture.setAccessibleText(name + score);
            VBox tile = new VBox(4, picture, Texts.text(name + score, "small"));
            tile.getStyleClass().add("class-tile");
            each.getChildren().add(tile);
        }
        ScrollPane scroll = new ScrollPane(each);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node pairs(GroupsResult result) {
        Agreement agreement = result.agreement();
        List<String> numbers = IntStream.rangeClosed(1, result.size())
                .mapToObj(Integer::toString)
                .toList();
        pairs.show(
                model.namedProperty().get()
                        ? agreement
                        : new Agreement(numbers, agreement.similarity(), agreement.values()));
        return pairs;
    }

    private void places(PlacesResult result, Points points) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < result.size(); i++) {
            for (double[] at : result.places().get(i)) {
                marks.add(new Mark.Place(result.reached(i) ? BEST : OTHER, at));
            }
        }
        PlotScene scene = scene(points);
        plot.show(scene.withLayers(Layers.over(new StepLayer(points, marks, List.of(), scene.labels(), false))));
        bars.show(ClassWords.ends(result));
        sentence.setText(ClassWords.places(result));
        VBox column = new VBox(14, sentence, bars);
        VBox.setVgrow(bars, Priority.ALWAYS);
        side(column);
        setCenter(plot);
    }

    private PlotScene scene(Points points) {
        PlotScene own = model.predict().sceneProperty().get();
        return PlotScene.of(points.column(0), points.column(1), "", "").withAxes(own.axes());
    }
}
