package org.asterism.cluster.mixture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.asterism.cluster.mixture.ExpectationMaximization.Outcome;
import org.asterism.cluster.mixture.ExpectationMaximization.Watcher;
import org.asterism.job.Job;

/** Joins two components of a mixture where the mixture with one less has no higher BIC, those without a valley first. */
final class Rejoining {
    private static final int PASSES = 100;

    /** Of the mean log-likelihood: fine enough to tell BIC values apart. */
    private static final double TOLERANCE = 1e-5;

    private final double[][] columns;
    private final Job job;

    Rejoining(double[][] columns, Job job) {
        this.columns = columns;
        this.job = job.silent();
    }

    /** The mixture that is left, at an end of EM. */
    Model join(Model start) {
        Outcome present = fit(start);
        for (Optional<Outcome> next = joined(present); next.isPresent(); next = joined(present)) {
            present = next.get();
        }
        return present.model();
    }

    /** With two components joined; empty where none can be. */
    private Optional<Outcome> joined(Outcome present) {
        double bic = bic(present);
        for (Pair pair : pairs(present.model().gaussians())) {
            Outcome next = fit(without(present.model(), pair));
            if (bic(next) <= bic) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private Outcome fit(Model model) {
        return new ExpectationMaximization(columns, GaussianMixture.RIDGE, Watcher.NOBODY, job)
                .fit(model, PASSES, TOLERANCE);
    }

    private double bic(Outcome outcome) {
        int size = columns[0].length;
        int free = outcome.model().covariance().free(outcome.model().size(), columns.length);
        return -2.0 * size * outcome.meanLogLikelihood() + free * StrictMath.log(size);
    }

    private record Pair(int a, int b, double ratio) {}

    /** Each component with the one that the shallowest valley parts it from, the shallowest of all first. */
    private static List<Pair> pairs(Gaussian[] gaussians) {
        Map<Integer, Pair> best = new TreeMap<>();
        for (int a = 0; a < gaussians.length; a++) {
            for (int b = a + 1; b < gaussians.length; b++) {
                Pair pair = new Pair(a, b, Ridgeline.ratio(gaussians[a], gaussians[b]));
                best.merge(a, pair, Rejoining::shallower);
                best.merge(b, pair, Rejoining::shallower);
            }
        }
        return best.values().stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Pair::ratio).reversed())
                .toList();
    }

    private static Pair shallower(Pair one, Pair other) {
        return other.ratio > one.ratio ? other : one;
    }

    private static Model without(Model model, Pair pair) {
        List<Gaussian> gaussians = new ArrayList<>(List.of(model.gaussians()));
        gaussians.set(pair.a, model.gaussians()[pair.a].joined(model.gaussians()[pair.b]));
        gaussians.remove(pair.b);
        return Model.of(model.covariance(), gaussians.toArray(Gaussian[]::new));
    }
}
