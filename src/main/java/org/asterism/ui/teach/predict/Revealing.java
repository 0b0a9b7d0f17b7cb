package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.HashMap;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Steerable;
import org.asterism.lesson.Act;
import org.asterism.lesson.answer.Prediction;
import org.asterism.lesson.play.Change;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.StageModel;

/** What the stage shows once a prediction was made: the run made with it, or its end. */
final class Revealing {
    private static final String CLUSTERS = "k";
    private static final String GESTURE = "predicted";

    private Revealing() {}

    static void on(StageModel stage, Prediction prediction) {
        switch (prediction) {
            case Prediction.Count count -> count(stage, count.k());
            case Prediction.Places places ->
                stage.lanes().stream()
                        .filter(lane -> lane.recording().algorithm() instanceof Steerable)
                        .forEach(lane ->
                                change(stage, lane, new Change.Start(places.at()), text("predict.cause-start")));
            case Prediction.Groups _, Prediction.Choice _ ->
                stage.player().jump(stage.player().lastProperty().get());
        }
    }

    /** Runs with so many clusters where the algorithm has a parameter for them. */
    private static void count(StageModel stage, int k) {
        for (LaneModel lane : stage.lanes()) {
            if (counted(lane.act())) {
                change(
                        stage,
                        lane,
                        new Change.Setting(with(lane.act(), k).clusterer()),
                        text("predict.cause-count", k));
            }
        }
    }

    /** Runs another way from the start, beside which the run itself is kept as a branch. */
    private static void change(StageModel stage, LaneModel lane, Change change, String cause) {
        stage.player().jump(0);
        lane.branches().end();
        lane.branches().change(change, cause, GESTURE);
        lane.branches().end();
    }

    private static boolean counted(Act act) {
        return Algorithms.schema(act.algorithm()).declarations().stream()
                .anyMatch(parameter -> parameter.option().equals(CLUSTERS));
    }

    private static Act with(Act act, int k) {
        Map<String, String> parameters = new HashMap<>(act.parameters());
        parameters.put(CLUSTERS, Integer.toString(k));
        return new Act(act.algorithm(), parameters, act.standardized());
    }
}
