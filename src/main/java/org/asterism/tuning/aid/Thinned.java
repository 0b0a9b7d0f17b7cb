package org.asterism.tuning.aid;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.density.Optics;

/**
 * Parameters for a sample that find in it about what those given find in all points.
 *
 * <p>Counts of points shrink with the share that is drawn, as far as they can; what is left to make up for is made up by a
 * distance, so that the density of points that it asks for stays the same.
 */
final class Thinned {
    /** Fewer neighbours say nothing of density. */
    private static final int FEWEST = 4;

    private Thinned() {}

    /** @param share of the points that were drawn, above 0 to 1 */
    static Clusterer of(Clusterer algorithm, double share, int dimensions) {
        return switch (algorithm) {
            case Dbscan all -> {
                int points = fewer(all.minPoints(), share);
                double wider = wider(all.minPoints(), points, share, dimensions);
                yield new Dbscan(all.epsilon() * wider, points, all.distance());
            }
            case Optics all -> {
                int points = fewer(all.minPoints(), share);
                double wider = wider(all.minPoints(), points, share, dimensions);
                yield new Optics(
                        points, all.epsilon() * wider, all.extraction(), all.xi(), all.cut() * wider, all.distance());
            }
            case Hdbscan all ->
                new Hdbscan(
                        fewer(all.minClusterSize(), share),
                        Math.max(1, fewer(all.minSamples() + 1, share) - 1),
                        all.selection(),
                        all.distance());
            default -> algorithm;
        };
    }

    private static int fewer(int count, double share) {
        return Math.min(count, Math.max(FEWEST, (int) Math.round(count * share)));
    }

    /** By how much a distance grows, so that as many points lie within it for the space that it spans. */
    private static double wider(int count, int fewer, double share, int dimensions) {
        return Math.pow((double) fewer / count / share, 1.0 / dimensions);
    }
}
