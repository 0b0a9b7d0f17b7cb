package org.asterism.ui.algorithm;

import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.MemoryCheck;
import org.asterism.tuning.forecast.Forecast;
import org.asterism.tuning.forecast.Observation;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.state.RunTimes;
import org.jspecify.annotations.Nullable;

/** What runs will cost on this machine, learnt from those that ran. */
final class RunCosts {
    private final RunTimes times;
    private @Nullable Forecast forecast;

    RunCosts(RunTimes times) {
        this.times = times;
    }

    /** What a run would cost, in words. */
    String of(Clusterer algorithm, int rows, int dimensions) {
        return CostText.of(forecast().expect(algorithm, rows, dimensions), rows);
    }

    /** Whether all points of a study would take too long or too much memory, so that a sample is offered. */
    SampleOffer offer(Study study, Recipe recipe) {
        return SampleOffer.of(
                forecast(),
                recipe.algorithm(),
                study.dataset().rows(),
                recipe.columns().size(),
                MemoryCheck.free());
    }

    /** Learns from a run how long the next will take. */
    void learn(Run run) {
        int points = Math.toIntExact(IntStream.of(run.labels())
                .filter(label -> label != Clustering.UNLABELLED)
                .count());
        int most = run.recipe().sample();
        forecast = Forecast.of(times.add(Observation.of(
                run.algorithm(),
                most == 0 ? points : Math.min(points, most),
                run.columns().size(),
                run.seconds())));
    }

    /** Read when it is first needed, so that an empty window opens without it. */
    private Forecast forecast() {
        Forecast known = forecast;
        if (known == null) {
            known = Forecast.of(times.list());
            forecast = known;
        }
        return known;
    }
}
