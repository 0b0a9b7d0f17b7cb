package org.asterism.ui.teach.predict;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Prediction;
import org.asterism.report.PlotScene;
import org.asterism.ui.plot.outline.Grouping;
import org.asterism.ui.plot.outline.OutlineModel;
import org.jspecify.annotations.Nullable;

/** What is answered so far, of every kind; only that of the question's own kind counts. */
final class Draft {
    private final OutlineModel outlines = new OutlineModel();
    private final PlacesModel places = new PlacesModel();
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", 0);
    private final IntegerProperty choice = new SimpleIntegerProperty(this, "choice", PredictModel.NONE);

    /** @param changed is told of every change */
    Draft(Runnable changed) {
        outlines.sketchProperty().subscribe((_, _) -> changed.run());
        count.subscribe((_, _) -> changed.run());
        choice.subscribe((_, _) -> changed.run());
        places.places().subscribe(changed);
    }

    OutlineModel outlines() {
        return outlines;
    }

    PlacesModel places() {
        return places;
    }

    /** 0 where nobody said. */
    IntegerProperty count() {
        return count;
    }

    /** From 0; {@link PredictModel#NONE} for none. */
    IntegerProperty choice() {
        return choice;
    }

    /** Begins an answer anew. */
    void begin(@Nullable Question question, PlotScene scene) {
        choice.set(PredictModel.NONE);
        clear(question, scene);
    }

    /** Forgets what was said of other points. */
    void clear(@Nullable Question question, PlotScene scene) {
        outlines.open(Points.of(scene.x(), scene.y()), Sketch.EMPTY, Overlap.NEWEST_TAKES, Grouping.EACH_ITS_OWN);
        places.begin(question instanceof Question.Places asked ? asked.count() : 0);
        count.set(0);
    }

    /** The answer to a question about so many points; null while it is not complete. */
    @Nullable
    Prediction answer(@Nullable Question question, int points) {
        return switch (question) {
            case Question.Outlines _ ->
                outlines.sketch().outlines().isEmpty()
                        ? null
                        : new Prediction.Groups(outlines.sketch().partition(points));
            case Question.Count _ -> count.get() < 1 ? null : new Prediction.Count(count.get());
            case Question.Places _ -> places.complete() ? new Prediction.Places(places.at()) : null;
            case Question.Choice _ -> choice.get() < 0 ? null : new Prediction.Choice(choice.get());
            case null -> null;
        };
    }
}
