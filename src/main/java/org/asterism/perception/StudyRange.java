package org.asterism.perception;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the plots were like that people saw in the study of CLAMS.
 *
 * <p>Measured by us on the 7,511 pairs of components of the 30 public plots (of 60), taken apart in raw coordinates at a
 * sensitivity of 3 from the seeds 0 to 9: rounded 1 % and 99 % quantiles. Differences begin at none, and angles, which
 * were met everywhere, may be any.
 */
final class StudyRange {
    static final Map<PairFeature, Interval> PAIRS = new EnumMap<>(Map.ofEntries(
            entry(PairFeature.DISTANCE, new Interval(0.11, 1.13)),
            entry(PairFeature.SIZE, new Interval(0.049, 0.49)),
            entry(PairFeature.RELATIVE_DISTANCE, new Interval(0.36, 22)),
            entry(PairFeature.SIZE_DIFFERENCE, new Interval(0, 0.25)),
            entry(PairFeature.SPREAD_DIFFERENCE, new Interval(0, 0.25)),
            entry(PairFeature.ROUNDNESS, new Interval(0.2, 0.88)),
            entry(PairFeature.ROUNDNESS_DIFFERENCE, new Interval(0, 0.74)),
            entry(PairFeature.DENSITY, new Interval(1600, 920_000)),
            entry(PairFeature.DENSITY_RATIO, new Interval(1, 1250)),
            entry(PairFeature.TILT, new Interval(0, Math.PI / 2)),
            entry(PairFeature.TILT_DIFFERENCE, new Interval(0, Math.PI / 2)),
            entry(PairFeature.FACING, new Interval(0, Math.PI / 2)),
            entry(PairFeature.FACING_DIFFERENCE, new Interval(0, Math.PI / 2)),
            entry(PairFeature.BHATTACHARYYA, new Interval(0.65, 510))));

    static final Interval SIZES = new Interval(150, 5000);

    private StudyRange() {}
}
