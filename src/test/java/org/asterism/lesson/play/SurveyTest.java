package org.asterism.lesson.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.List;
import org.asterism.cluster.Step;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private final List<Step> steps = Recording.of(new KMeans(3, 2, 1), RandomPoints.blobs(80, 2, 3, 0.1, 1), Job.QUIET)
            .steps();

    @Test
    void eachStepIsMadeOnce() {
        int[] made = new int[steps.size()];
        List<Step> watched = new AbstractList<>() {
            @Override
            public Step get(int index) {
                made[index]++;
                return steps.get(index);
            }

            @Override
            public int size() {
                return steps.size();
            }
        };

        Survey.of(watched, new int[80], Job.QUIET);

        assertThat(made).containsOnly(1);
    }

    @Test
    void itTellsWhatEachStepTells() {
        Survey survey = Survey.of(steps, null, Job.QUIET);

        assertThat(survey.distances())
                .isSorted()
                .isEqualTo(steps.stream().mapToLong(Step::distances).toArray());
        assertThat(survey.objective())
                .isEqualTo(steps.stream().mapToDouble(Step::objective).toArray());
    }

    @Test
    void aCancelledWalkStops() {
        assertThatThrownBy(() -> Survey.of(steps, null, Jobs.cancelled())).isInstanceOf(CancelledException.class);
    }
}
