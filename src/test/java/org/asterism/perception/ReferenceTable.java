package org.asterism.perception;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.asterism.job.Job;

/**
 * Our scores of the study plots (raw coordinates, sensitivity 3) beside the published ones and what people said.
 *
 * <p>Print it with {@code mvn test-compile exec:exec@reference}.
 */
final class ReferenceTable {
    private final List<StudyPlots.StudyPlot> plots = StudyPlots.all();

    public static void main(String[] arguments) {
        if (StudyPlots.present()) {
            new ReferenceTable().print(System.out, 10);
        } else {
            System.out.println("There are no study plots at " + StudyPlots.FOLDER.toAbsolutePath() + ".");
        }
    }

    int index(String name) {
        return plots.stream().map(StudyPlots.StudyPlot::name).toList().indexOf(name);
    }

    /** One score a plot. */
    double[] scores(long seed) {
        Clams clams = clams(seed, 1);
        return plots.stream()
                .mapToDouble(plot -> clams.score(plot.points(), Job.QUIET).score())
                .toArray();
    }

    double[] published() {
        return plots.stream().mapToDouble(StudyPlots.StudyPlot::published).toArray();
    }

    double[] ratings() {
        return plots.stream().mapToDouble(StudyPlots.StudyPlot::rating).toArray();
    }

    void print(PrintStream out, int seeds) {
        out.printf(
                Locale.ROOT,
                "%-60s %6s %6s %6s %6s %2s %9s %6s%n",
                "plot",
                "ours",
                "min",
                "median",
                "max",
                "k",
                "published",
                "rating");
        for (StudyPlots.StudyPlot plot : plots) {
            Ambiguity a = clams(0, seeds).measure(plot.points(), Job.QUIET);
            out.printf(
                    Locale.ROOT,
                    "%-60s %6.3f %6.3f %6.3f %6.3f %2d %9.3f %6.2f%n",
                    plot.name(),
                    a.score(),
                    a.range().min(),
                    a.range().median(),
                    a.range().max(),
                    a.components(),
                    plot.published(),
                    plot.rating());
        }
        for (int seed = 0; seed < seeds; seed++) {
            double[] ours = scores(seed);
            out.printf(
                    Locale.ROOT,
                    "seed %d: Spearman with published %.3f, with rating %.3f%n",
                    seed,
                    spearman(ours, published()),
                    spearman(ours, ratings()));
        }
    }

    private static Clams clams(long seed, int seeds) {
        return Clams.DEFAULT.raw().withSeeds(seeds, seed);
    }

    /** The correlation of ranks; equal values share their mean rank. */
    static double spearman(double[] a, double[] b) {
        double[] p = ranks(a);
        double[] q = ranks(b);
        double middle = (a.length + 1) / 2.0;
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < p.length; i++) {
            product += (p[i] - middle) * (q[i] - middle);
            first += (p[i] - middle) * (p[i] - middle);
            second += (q[i] - middle) * (q[i] - middle);
        }
        return product / Math.sqrt(first * second);
    }

    private static double[] ranks(double[] values) {
        List<Double> sorted =
                new ArrayList<>(Arrays.stream(values).sorted().boxed().toList());
        return Arrays.stream(values)
                .map(v -> (sorted.indexOf(v) + sorted.lastIndexOf(v)) / 2.0 + 1)
                .toArray();
    }
}
