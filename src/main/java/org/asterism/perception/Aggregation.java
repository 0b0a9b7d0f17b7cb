package org.asterism.perception;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.asterism.cluster.mixture.Mixture;

/** How the ambiguities of the pairs become one score. */
public enum Aggregation {
    /** Every pair counts the same, as published. */
    UNWEIGHTED,

    /** A pair counts by the product of its components' weights, so that a stray few points cannot sway the score. */
    BY_MASS,

    /** Only Gabriel neighbours count: no third centre in the circle whose diameter joins the two. */
    NEIGHBOURS;

    /** The mean ambiguity of the pairs; 0 where there are none. */
    double mean(Mixture mixture, List<Pair> pairs) {
        ToDoubleFunction<Pair> weight = switch (this) {
            case UNWEIGHTED -> pair -> 1;
            case BY_MASS -> pair -> mixture.weight(pair.i()) * mixture.weight(pair.j());
            case NEIGHBOURS -> pair -> neighbours(mixture, pair) ? 1 : 0;
        };
        double sum = 0;
        double total = 0;
        for (Pair pair : pairs) {
            double w = weight.applyAsDouble(pair);
            sum += w * pair.ambiguity();
            total += w;
        }
        return total > 0 ? sum / total : 0;
    }

    private static boolean neighbours(Mixture mixture, Pair pair) {
        double[] a = mixture.component(pair.i()).mean();
        double[] b = mixture.component(pair.j()).mean();
        for (int other = 0; other < mixture.size(); other++) {
            double[] c = mixture.component(other).mean();
            double angle = (a[0] - c[0]) * (b[0] - c[0]) + (a[1] - c[1]) * (b[1] - c[1]);
            if (other != pair.i() && other != pair.j() && angle < 0) {
                return false;
            }
        }
        return true;
    }
}
