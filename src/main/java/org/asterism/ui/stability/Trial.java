package org.asterism.ui.stability;

import java.util.function.Consumer;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Noise;
import org.asterism.tuning.stability.Draw;
import org.asterism.tuning.stability.Gathering;
import org.asterism.tuning.stability.Redraws;
import org.asterism.tuning.stability.Variation;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;

/** One recipe on one study, to be repeated. */
record Trial(Study study, Recipe recipe, Variation variation, int draws) {
    private static final long SEED = 1;

    /**
     * Repeats it.
     *
     * @param found gets what came out so far after each draw, on the thread that calls this
     * @throws InvalidInputException if the recipe does not fit the study
     * @throws org.asterism.job.CancelledException if the job was cancelled; what was found before counts
     */
    void run(Consumer<Found> found, Job job) {
        Recipe.Input input = recipe.input(study.dataset());
        Gathering gathering = new Gathering(Noise.OWN_CLUSTER);
        new Redraws(recipe.algorithm(), variation, draws, SEED)
                .run(
                        input.space(),
                        draw -> {
                            gathering.add(draw);
                            found.accept(Found.of(this, input.rows(), gathering.answers()));
                        },
                        job);
    }

    /** What makes the clustering of a draw again. */
    Recipe recipe(Draw draw) {
        return new Recipe(draw.algorithm(), recipe.columns(), recipe.standardized());
    }
}
