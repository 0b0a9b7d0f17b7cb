package org.asterism.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.asterism.cluster.partition.KMeans;
import org.asterism.parameter.Schema;
import org.asterism.quality.Internal;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Curve;
import org.asterism.tuning.sweep.Range;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Measure<?> SILHOUETTE = Internal.all().getFirst();
    private static final Measure<?> DAVIES_BOULDIN = Internal.all().get(2);

    @Test
    void theBestIsTheHighestOrLowestAndTheFirstOfEquals() {
        double[] values = {Double.NaN, 0.2, 0.7, 0.2, 0.7};
        assertThat(scores(SILHOUETTE, values).best()).hasValue(2);
        assertThat(scores(DAVIES_BOULDIN, values).best()).hasValue(1);
        assertThat(scores(SILHOUETTE, new double[] {Double.NaN}).best()).isEmpty();
    }

    /** Rises steeply up to the third value and hardly from then on. */
    @Test
    void theKneeIsWhereAMeasureStopsGettingMuchBetter() {
        double[] rising = {0.1, 0.5, 0.8, 0.82, 0.84, 0.86, 0.88};
        assertThat(scores(SILHOUETTE, rising).knee()).hasValue(2);
        double[] falling = {0.9, 0.5, 0.2, 0.18, 0.16, 0.14, 0.12};
        assertThat(scores(DAVIES_BOULDIN, falling).knee()).hasValue(2);
    }

    @Test
    void aCurveThatIsStraightOrShortOrGetsWorseHasNoKnee() {
        assertThat(scores(SILHOUETTE, new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6})
                        .knee())
                .isEmpty();
        assertThat(scores(SILHOUETTE, new double[] {0.1, 0.8, 0.81}).knee()).isEmpty();
        assertThat(scores(DAVIES_BOULDIN, new double[] {0.1, 0.5, 0.8, 0.82, 0.84, 0.86})
                        .knee())
                .isEmpty();
    }

    /** Missing values take no part, and places are counted with them. */
    @Test
    void theKneeIsCountedWithMissingValues() {
        double[] gap = {0.1, Double.NaN, 0.5, 0.8, 0.82, 0.84, 0.86, 0.88};
        assertThat(scores(SILHOUETTE, gap).knee()).hasValue(3);
    }

    @Test
    void whatMoreClustersAlwaysLowerHasAnElbowAndNoBest() {
        Scores within = scores(Internal.WITHIN, new double[] {0.9, 0.5, 0.2, 0.18, 0.16, 0.14, 0.12});
        assertThat(within.best()).isEmpty();
        assertThat(within.knee()).hasValue(2);
    }

    private static Scores scores(Measure<?> measure, double[] values) {
        Range k = Range.of(Schema.of(KMeans.class).declaration("k"), "2.." + (values.length + 1));
        return new Scores(new Curve(k, measure, values));
    }
}
