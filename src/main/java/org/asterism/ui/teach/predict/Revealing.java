package org.asterism.ui.teach.predict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.lesson.Act;
import org.asterism.lesson.answer.Prediction;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.StageModel;

/** What the stage shows once a prediction was made: the run made with it, or its end. */
final class Revealing {
    private static final String CLUSTERS = "k";

    private Revealing() {}

    static void on(StageModel stage, Prediction prediction) {
        switch (prediction) {
            case Prediction.Count count -> count(stage, count.k());
            case Prediction.Places _, Prediction.Groups _, Prediction.Choice _ ->
                stage.player().jump(stage.player().lastProperty().get());
        }
    }

    /** Runs with so many clusters where the algorithm has a parameter for them. */
    private static void count(StageModel stage, int k) {
        List<Act> acts =
                stage.lanes().stream().map(LaneModel::act).map(act -> with(act, k)).toList();
        if (acts.stream().anyMatch(Revealing::counted)) {
            stage.play(acts);
        }
    }

    static boolean counted(Act act) {
        return Algorithms.schema(act.algorithm()).declarations().stream()
                .anyMatch(parameter -> parameter.option().equals(CLUSTERS));
    }

    private static Act with(Act act, int k) {
        if (!counted(act)) {
            return act;
        }
        Map<String, String> parameters = new HashMap<>(act.parameters());
        parameters.put(CLUSTERS, Integer.toString(k));
        return new Act(act.algorithm(), parameters, act.standardized());
    }
}
