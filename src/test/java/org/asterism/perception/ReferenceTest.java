package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.asterism.job.Job;
import org.asterism.perception.reference.Reference;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void everySeedRanksTheStudyPlotsAsPublished() {
        assumeThat(StudyPlots.present())
                .as("the study plots are not at %s, so this test is skipped", StudyPlots.FOLDER)
                .isTrue();
        Reference reference =
                Reference.measure(StudyPlots.all(), Clams.DEFAULT.raw().withSeeds(3, 0), Job.QUIET);

        assertThat(reference.seeds())
                .hasSize(3)
                .allSatisfy(seed -> assertThat(seed.published()).isGreaterThan(0.75));
        Reference.Row iris = reference.rows().stream()
                .filter(row -> row.plot().name().equals("iris_umap_6"))
                .findFirst()
                .orElseThrow();
        assertThat(reference.rows().stream()
                        .filter(row -> row.score().max() < iris.score().max())
                        .count())
                .isLessThan(3);
    }
}
