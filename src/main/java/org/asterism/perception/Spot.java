package org.asterism.perception;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * The pairs behind the doubt at a place of the plane.
 *
 * @param x of the place, in data coordinates
 * @param y of the place, in data coordinates
 * @param shares the pairs that are in doubt there, the largest share first; empty where nothing is in doubt
 */
public record Spot(double x, double y, List<Share> shares) {
    private static final double NEGLIGIBLE = 1e-3;

    /**
     * A pair's part in the doubt at a place.
     *
     * @param share of the doubt there, above 0 to 1
     */
    public record Share(Pair pair, double share) {}

    public Spot {
        shares = List.copyOf(shares);
    }

    static Spot of(double x, double y, Ambiguity ambiguity) {
        Points place = Points.of(new double[] {x}, new double[] {y});
        double[][] parts = ambiguity.mixture().responsibilities(place, Job.QUIET);
        double[] doubts = ambiguity.pairs().stream()
                .mapToDouble(pair -> pair.ambiguity() * parts[pair.i()][0] * parts[pair.j()][0])
                .toArray();
        return new Spot(x, y, ranked(ambiguity.pairs(), doubts));
    }

    private static List<Share> ranked(List<Pair> pairs, double[] doubts) {
        double sum = 0;
        for (double doubt : doubts) {
            sum += doubt;
        }
        double whole = sum;
        return IntStream.range(0, doubts.length)
                .mapToObj(p -> new Share(pairs.get(p), doubts[p] / whole))
                .filter(share -> share.share() >= NEGLIGIBLE)
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .toList();
    }
}
