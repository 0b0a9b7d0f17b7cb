package org.asterism.ui.teach.predict;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.ChoiceResult;
import org.asterism.lesson.answer.CountResult;
import org.asterism.lesson.answer.GroupsResult;
import org.asterism.lesson.answer.PlacesResult;
import org.asterism.report.PlotScene;

/** What the students of a class said, as suits what they were asked. */
final class ClassAnswers extends StackPane {
    private final ClassModel model;
    private final GroupsAnswers groups;
    private final PlacesAnswers places = new PlacesAnswers();
    private final CountAnswers counts = new CountAnswers();
    private final ChoiceAnswers choices = new ChoiceAnswers();

    ClassAnswers(ClassModel model) {
        this.model = model;
        groups = new GroupsAnswers(model);
        getStyleClass().add("class-answers");
    }

    /** Shows what came in. */
    void show() {
        ClassModel.Seen seen = model.seenProperty().get();
        Question question = model.predict().questionProperty().get();
        if (seen != null && question != null) {
            getChildren().setAll(shown(seen, question));
        }
    }

    private Node shown(ClassModel.Seen seen, Question question) {
        return switch (seen.result()) {
            case GroupsResult result -> {
                groups.show(result, seen, scene(seen.points()));
                yield groups;
            }
            case PlacesResult result -> {
                places.show(result, seen.points(), scene(seen.points()));
                yield places;
            }
            case CountResult result -> {
                counts.show(result, model.sight().namedProperty().get());
                yield counts;
            }
            case ChoiceResult result -> {
                choices.show(
                        result,
                        (Question.Choice) question,
                        model.sight().namedProperty().get());
                yield choices;
            }
        };
    }

    private PlotScene scene(Points points) {
        PlotScene own = model.predict().sceneProperty().get();
        return PlotScene.of(points.column(0), points.column(1), "", "").withAxes(own.axes());
    }
}
