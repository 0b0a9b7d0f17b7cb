package org.asterism.ui.algorithm;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Cost;
import org.asterism.tuning.forecast.Forecast;

/**
 * A sample to cluster where all points would take too long, or do not fit into the memory.
 *
 * @param points how many; 0 where none is offered
 * @param fits whether all points would fit into the memory
 */
record SampleOffer(int points, boolean fits) {
    static final SampleOffer NONE = new SampleOffer(0, true);

    private static final double PATIENCE = 60;
    private static final List<Integer> SIZES =
            List.of(1_000_000, 500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000);

    /** The largest sample of a round number of points that takes at most a minute and half of the free memory. */
    static SampleOffer of(Forecast forecast, Clusterer algorithm, int size, int dimensions, long free) {
        Cost all = forecast.expect(algorithm, size, dimensions).cost();
        if (all.seconds() <= PATIENCE && all.bytes() <= free) {
            return NONE;
        }
        for (int points : SIZES) {
            Cost some = forecast.expect(algorithm, points, dimensions).cost();
            if (points < size && some.seconds() <= PATIENCE && some.bytes() <= free / 2) {
                return new SampleOffer(points, all.bytes() <= free);
            }
        }
        return new SampleOffer(0, all.bytes() <= free);
    }
}
