package org.asterism.cluster.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.job.Job;
import org.asterism.numeric.SignificantDigits;

/** Writes down EM for those who watch it: the start, then two steps a pass, the Gaussians in data coordinates. */
final class MixtureSteps implements ExpectationMaximization.Watcher {
    /** A point belongs clearly to a component with this share. */
    private static final double CLEAR = 0.9;

    private final Trace trace;
    private final Frame frame;
    private final double[][] columns;
    private final String opening;
    private final int starts;
    private final Job job;
    private int started;

    /**
     * For a run of so many starts.
     *
     * @param opening where the first Gaussians come from, a sentence without its full stop
     */
    MixtureSteps(Trace trace, Frame frame, double[][] columns, String opening, int starts, Job job) {
        this.trace = trace;
        this.frame = frame;
        this.columns = columns;
        this.opening = opening;
        this.starts = starts;
        this.job = job;
    }

    @Override
    public void started(Model model) {
        started++;
        trace.add(() -> {
            int[] labels = new int[columns[0].length];
            Arrays.fill(labels, Clustering.UNLABELLED);
            String text = (starts == 1 ? opening : "Start " + started + " of " + starts + ": " + opening) + ".";
            double reached = Posterior.of(model, columns, job).meanLogLikelihood();
            return new Step("Start", text, labels, total(reached), shapes(model, clusters(model)));
        });
    }

    @Override
    public void passed(int pass, Model before, double meanLogLikelihood, Model after) {
        trace.add(() -> expectation(pass, before, meanLogLikelihood));
        trace.add(() -> maximisation(pass, before, after));
    }

    /** Adds the last step, with the labels of the result. */
    void end(Clustering result, Model model, double meanLogLikelihood) {
        trace.end(() -> {
            int[] components = Posterior.of(model, columns, job).labels();
            int[] clusters = new int[model.size()];
            Arrays.fill(clusters, Clustering.NOISE);
            for (int i = 0; i < components.length; i++) {
                clusters[components[i]] = result.labels()[i];
            }
            String text = String.format(
                    Locale.ROOT,
                    "%s the log-likelihood is %s, and each point joins the Gaussian with the largest share in it: %s.",
                    starts == 1 ? "In the end" : "After the likeliest of " + starts + " starts",
                    SignificantDigits.of(total(meanLogLikelihood), 5),
                    found(result));
            return new Step("Result", text, result.labels().clone(), total(meanLogLikelihood), shapes(model, clusters));
        });
    }

    private static String found(Clustering result) {
        String clusters = result.clusters() == 1 ? "1 cluster" : result.clusters() + " clusters";
        String noise = result.noise() == 1 ? "1 point of noise" : result.noise() + " points of noise";
        return result.noise() == 0 ? clusters : clusters + " and " + noise;
    }

    private Step expectation(int pass, Model model, double meanLogLikelihood) {
        Posterior posterior = Posterior.of(model, columns, job);
        String text = String.format(
                Locale.ROOT,
                "Pass %d: each point is shared among the Gaussians by how likely it is under each; %d of %d points are"
                        + " in doubt, with no share above %.0f %%.",
                pass,
                doubtful(posterior.shares()),
                columns[0].length,
                100 * CLEAR);
        return step("Expectation", text, model, posterior, meanLogLikelihood);
    }

    private Step maximisation(int pass, Model before, Model after) {
        String text = String.format(
                Locale.ROOT,
                "Pass %d: each Gaussian takes the weight, mean and spread of its shares; the mean that moved farthest"
                        + " went %.3g.",
                pass,
                farthest(new Mixture(frame, before.gaussians()), new Mixture(frame, after.gaussians())));
        double reached = Posterior.of(after, columns, job).meanLogLikelihood();
        return step("Maximisation", text, after, Posterior.of(before, columns, job), reached);
    }

    private Step step(String phase, String text, Model model, Posterior posterior, double meanLogLikelihood) {
        int[] clusters = clusters(model);
        int[] labels = Arrays.stream(posterior.labels()).map(j -> clusters[j]).toArray();
        return new Step(phase, text, labels, total(meanLogLikelihood), shapes(model, clusters));
    }

    /** Each Gaussian by its number; noise is none. */
    private static int[] clusters(Model model) {
        int[] clusters = new int[model.size()];
        Arrays.setAll(clusters, j -> j < model.gaussians().length ? j : Clustering.NOISE);
        return clusters;
    }

    private double total(double meanLogLikelihood) {
        return columns[0].length * (meanLogLikelihood - frame.logVolume());
    }

    /** Those of the Gaussians that have a cluster. */
    private List<Mark> shapes(Model model, int[] clusters) {
        Mixture mixture = new Mixture(frame, model.gaussians());
        List<Mark> shapes = new ArrayList<>();
        for (int j = 0; j < mixture.size(); j++) {
            if (clusters[j] >= 0) {
                shapes.add(new Mark.Shape(clusters[j], mixture.weight(j), mixture.mean(j), mixture.covariance(j)));
            }
        }
        return shapes;
    }

    private static int doubtful(double[][] shares) {
        int doubtful = 0;
        for (int i = 0; i < shares[0].length; i++) {
            double largest = 0;
            for (double[] share : shares) {
                largest = Math.max(largest, share[i]);
            }
            doubtful += largest <= CLEAR ? 1 : 0;
        }
        return doubtful;
    }

    private static double farthest(Mixture before, Mixture after) {
        double farthest = 0;
        for (int j = 0; j < before.size(); j++) {
            double length = 0;
            for (int d = 0; d < before.dimensions(); d++) {
                length = Math.hypot(length, after.mean(j)[d] - before.mean(j)[d]);
            }
            farthest = Math.max(farthest, length);
        }
        return farthest;
    }
}
