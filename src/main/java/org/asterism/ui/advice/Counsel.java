package org.asterism.ui.advice;

import java.util.Arrays;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.tuning.advice.Advice;
import org.asterism.tuning.advice.Recommendation;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;

/**
 * What is recommended for a study.
 *
 * @param base says which columns are looked at, and how they are scaled
 * @param rows the row of the data set of each point that was looked at
 */
record Counsel(Study study, Recipe base, int points, int[] rows, Recommendation recommendation) {

    /** @throws org.asterism.parameter.InvalidInputException if there is no advice; the message says why */
    static Counsel of(Study study, Recipe base, Job job) {
        base.columns().forEach(study.dataset()::number);
        Recipe.Input input = base.input(study.dataset());
        Recommendation recommendation = Recommendation.of(input.space().points(), job);
        int[] rows = Arrays.stream(recommendation.rows())
                .map(point -> input.rows()[point])
                .toArray();
        return new Counsel(study, base, input.space().size(), rows, recommendation);
    }

    Recipe recipe(Advice advice) {
        return new Recipe(advice.algorithm(), base.columns(), base.standardized());
    }

    /** The groups that an algorithm makes of the rows that were looked at, in the colours of the study. */
    Partition partition(Advice advice) {
        Dataset dataset = study.dataset();
        int[] labels = Clustering.spread(advice.clustering().labels(), rows, dataset.rows());
        return study.matched(Partition.ofClusters(labels, advice.clustering().clusters()));
    }
}
