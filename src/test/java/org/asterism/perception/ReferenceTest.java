package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void everySeedRanksTheStudyPlotsAsPublished(long seed) {
        assumeThat(StudyPlots.present())
                .as("the study plots are not at %s, so this test is skipped", StudyPlots.FOLDER)
                .isTrue();
        ReferenceTable table = new ReferenceTable();
        double[] scores = table.scores(seed);

        assertThat(ReferenceTable.spearman(scores, table.published())).isGreaterThan(0.75);
        double iris = scores[table.index("iris_umap_6")];
        assertThat(Arrays.stream(scores).filter(score -> score < iris).count()).isLessThan(3);
    }
}
