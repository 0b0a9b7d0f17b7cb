package org.asterism.ui.aid;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.tuning.aid.Rehearsal;
import org.asterism.workspace.Recipe;
import org.jspecify.annotations.Nullable;

/** The columns of a data set on which an algorithm is tried again and again; made ready when it is first tried. */
final class Stage {
    private final Dataset dataset;
    private final Clusterer first;
    private final List<String> columns;
    private final boolean standardized;
    private @Nullable Rehearsal rehearsal;
    /** The data set's row of each point. */
    private int[] rows = {};

    Stage(Dataset dataset, Recipe made) {
        this.dataset = dataset;
        first = made.algorithm();
        columns = made.columns();
        standardized = made.standardized();
    }

    boolean fits(Dataset other, Recipe next) {
        return dataset.equals(other)
                && columns.equals(next.columns())
                && standardized == next.standardized()
                && next.algorithm().getClass().equals(first.getClass())
                && next.algorithm().distance().equals(first.distance());
    }

    boolean slow() {
        Rehearsal ready = rehearsal;
        return ready == null ? Rehearsal.slow(dataset.rows()) : ready.slow();
    }

    Clustering rough(Recipe next, Job job) {
        return ready(next).rough(next.algorithm(), job);
    }

    Clustering exact(Recipe next, Job job) {
        return ready(next).exact(next.algorithm(), job);
    }

    /** The labels of all rows; those with a missing coordinate are unlabelled. */
    int[] rows(Clustering found) {
        if (found.labels().length == dataset.rows()) {
            return found.labels();
        }
        return Clustering.spread(found.labels(), rows, dataset.rows());
    }

    private Rehearsal ready(Recipe next) {
        Rehearsal ready = rehearsal;
        if (ready == null) {
            Recipe.Input input = next.input(dataset);
            ready = new Rehearsal(next.algorithm(), input.space());
            rows = input.rows();
            rehearsal = ready;
        }
        return ready;
    }
}
