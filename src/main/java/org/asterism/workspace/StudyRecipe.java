package org.asterism.workspace;

import java.util.List;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.NamedSelection;
import org.asterism.data.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was done to a data set, without the data: {@link Replay} does it again, on the same data or on other.
 *
 * @param axes the two columns that are plotted: across, upwards
 * @param truth the column of known groups, null where there is none
 * @param steps the runs, in their order
 * @param annotation the labels that a person gave
 * @param selections those that were kept
 * @param drawing the outlines that labels came from, null where nothing is outlined
 */
public record StudyRecipe(
        DataSource source,
        List<String> axes,
        @Nullable String truth,
        List<Step> steps,
        Annotation annotation,
        List<NamedSelection> selections,
        @Nullable Drawing drawing,
        View view) {

    /**
     * A run, and what came out of it.
     *
     * @param id the run's number in its study, from 1
     * @param name what a person called it; empty for its algorithm and number
     * @param pinned whether it stands before the others
     * @param clusters how many were found
     * @param fingerprint of the labels, as {@link Fingerprint#ofGroups}
     */
    public record Step(int id, String name, boolean pinned, Recipe recipe, int clusters, String fingerprint) {
        static Step of(Run run) {
            return new Step(
                    run.id(),
                    run.name(),
                    run.pinned(),
                    run.recipe(),
                    run.clusters(),
                    Fingerprint.ofGroups(run.labels()));
        }
    }

    /** @throws IllegalArgumentException if there are not two axes, or two runs have one number */
    public StudyRecipe {
        axes = List.copyOf(axes);
        steps = List.copyOf(steps);
        selections = List.copyOf(selections);
        if (axes.size() != 2 || steps.stream().map(Step::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("a recipe has two axes, and runs of different numbers");
        }
    }

    /** What was done in a study; takes the fingerprints of data and labels, O(cells). */
    public static StudyRecipe of(Study study) {
        return new StudyRecipe(
                DataSource.of(study.dataset()),
                study.axes(),
                study.truth(),
                study.runs().stream().map(Step::of).toList(),
                study.annotation(),
                study.selections(),
                study.drawing(),
                study.view());
    }
}
