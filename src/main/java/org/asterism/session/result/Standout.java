package org.asterism.session.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.asterism.perception.agreement.Similarity;

/**
 * Who stands out among all people, by robust limits that those who stand out do not move. Iglewicz and Hoaglin 1993, "How to
 * detect and handle outliers".
 *
 * @param agreements of each person with those who see most alike; the larger the better
 * @param sign -1 where the agreements are distances
 */
record Standout(List<Conduct> people, double[] agreements, int sign, double alone, double inconsistent, double hasty) {
    /** How many robust standard deviations below the median is far. */
    private static final double FAR = 3.5;

    /** The standard deviation of a normal distribution whose median absolute deviation is 1. */
    private static final double NORMAL = 1.4826;

    /** A smaller spread among people is taken for this one, so that nobody stands out by a trifle. */
    private static final double LEAST_SPREAD = 0.05;

    /** With fewer people nobody can be told to stand out. */
    private static final int FEWEST = 5;

    private static final double HASTY = 0.25;

    static Standout of(List<Conduct> people, double[] agreements, Similarity similarity) {
        int sign = similarity.isDistance() ? -1 : 1;
        double[] means = DoubleStream.of(agreements).map(mean -> sign * mean).toArray();
        double[] consistencies =
                people.stream().mapToDouble(Conduct::consistency).toArray();
        Summary seconds = Summary.of(people.stream().mapToDouble(Conduct::seconds));
        return new Standout(
                people,
                means,
                sign,
                low(means),
                low(consistencies),
                seconds.count() < FEWEST ? Double.NaN : HASTY * seconds.median());
    }

    List<Concern> concerns(int person) {
        Conduct conduct = people.get(person);
        List<Concern> concerns = new ArrayList<>();
        double passed = conduct.passed() / (double) conduct.checks().size();
        if (passed < 0.5) {
            concerns.add(new Concern(Concern.Kind.CHECKS, passed, 0.5));
        }
        if (agreements[person] < alone) {
            concerns.add(new Concern(Concern.Kind.ALONE, sign * agreements[person], sign * alone));
        }
        if (conduct.consistency() < inconsistent) {
            concerns.add(new Concern(Concern.Kind.INCONSISTENT, conduct.consistency(), inconsistent));
        }
        if (conduct.seconds() < hasty) {
            concerns.add(new Concern(Concern.Kind.HASTY, conduct.seconds(), hasty));
        }
        return concerns;
    }

    /** Values below this one stand out; NaN where too few are there to tell. */
    private static double low(double[] values) {
        Summary all = Summary.of(DoubleStream.of(values));
        if (all.count() < FEWEST) {
            return Double.NaN;
        }
        double spread = Summary.of(DoubleStream.of(values).map(value -> Math.abs(value - all.median())))
                .median();
        return all.median() - FAR * Math.max(LEAST_SPREAD, NORMAL * spread);
    }
}
