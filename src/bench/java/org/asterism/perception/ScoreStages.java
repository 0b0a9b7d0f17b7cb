package org.asterism.perception;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.asterism.bench.Clusters;
import org.asterism.cluster.mixture.Candidates;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Kneedle;

/**
 * Where the time of an ambiguity score goes, stage by stage, at 1k, 5k and 20k points, as a Markdown table.
 *
 * <p>Each stage runs by itself on what the stages before it made, several warm turns. The best by the clock is shown, and
 * the share in the CPU time of the whole score, which other work on the machine does not change. Print it with {@code mvn
 * -Pbench test-compile exec:exec@ambiguity}.
 */
public final class ScoreStages {
    private static final String SCORE = "**score, one seed**";
    private static final int[] SIZES = {1000, 5000, 20_000};

    /** How many points all turns of a stage have together. */
    private static final int WORK = 100_000;

    private final Points points;
    private final Viewing viewing;
    private final Map<String, Time> times = new LinkedHashMap<>();

    /**
     * What a turn took, in milliseconds.
     *
     * @param best by the clock
     * @param cpu of all threads, on average
     */
    private record Time(double best, double cpu) {
        static final Time NONE = new Time(0, 0);

        Time without(Time part) {
            return new Time(best - part.best, cpu - part.cpu);
        }
    }

    private ScoreStages(int size) {
        points = Clusters.of(size, 7);
        viewing = Viewing.square(points);
    }

    public static void main(String[] arguments) {
        for (int size : SIZES) {
            new ScoreStages(size).measure();
        }
        print(
                System.out,
                Arrays.stream(SIZES)
                        .mapToObj(size -> new ScoreStages(size).measure())
                        .toList());
    }

    private Map<String, Time> measure() {
        Plot plot = plot();
        GaussianMixture.Fit[] fits = plot.fits(0, Job.QUIET);
        Mixture mixture = fits[chosen(fits)].mixture();
        double[][] columns = PlaneOrder.of(mixture.frame().apply(points)).columns();
        Groups groups = Groups.of(mixture, columns, Job.QUIET);
        List<Pair> pairs = plot.pairs(mixture, groups);
        Ambiguity ambiguity = plot.score(Job.QUIET);
        int turns = 2 + WORK / points.size();

        time("frame and order", turns, this::plot);
        time("k-means starts", turns, each(run -> starts(columns, fits.length, run)));
        time("EM", turns, each(run -> plot.fits(run, Job.QUIET)));
        times.computeIfPresent("EM", (_, both) -> both.without(times.getOrDefault("k-means starts", Time.NONE)));
        time("BIC and elbow", turns, each(_ -> chosen(fits)));
        time("groups and pairs", turns, each(_ -> plot.pairs(mixture, Groups.of(mixture, columns, Job.QUIET))));
        time("audience", turns, each(_ -> Audience.of(Grouping.CHAIN, groups.sizes(), pairs)));
        time(SCORE, turns, () -> Clams.DEFAULT.score(points, viewing, Job.QUIET));
        time("doubt of each point", turns, () -> ambiguity.doubt(points, Job.QUIET));
        time("**range over 10 seeds**", 1 + turns / 10, () -> Clams.DEFAULT.measure(points, viewing, Job.QUIET));
        return times;
    }

    private Plot plot() {
        return Plot.of(points, Clams.DEFAULT, viewing, 0);
    }

    private void time(String stage, int turns, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        double before = cpu();
        for (int turn = 0; turn < turns; turn++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, 1e-6 * (System.nanoTime() - start));
        }
        times.put(stage, new Time(best, (cpu() - before) / turns));
    }

    /** Milliseconds, by tens on Linux. */
    private static double cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    /** What a score does in each of its runs. */
    private static Runnable each(IntConsumer work) {
        return () -> IntStream.range(0, Plot.RUNS).forEach(work);
    }

    /** As the fits start: on all cores, the largest first. */
    private static void starts(double[][] columns, int most, int run) {
        Points ordered = Points.of(columns);
        Parallel.forEach(most, i -> new KMeans(most - i, 1, run * most + i).cluster(ordered, Job.QUIET));
    }

    private int chosen(GaussianMixture.Fit[] fits) {
        double[] bic = Candidates.bic(fits, points.size());
        return Kneedle.elbow(bic, Clams.DEFAULT.sensitivity()).orElseGet(() -> Candidates.lowest(bic));
    }

    private static void print(PrintStream out, List<Map<String, Time>> sizes) {
        List<String> heads = new ArrayList<>();
        for (int size : SIZES) {
            heads.add(String.format(Locale.ROOT, "%dk, ms | CPU share", size / 1000));
        }
        out.println("| stage | " + String.join(" | ", heads) + " |");
        out.println("| --- |" + " --- | --- |".repeat(SIZES.length));
        for (String stage : sizes.getFirst().keySet()) {
            out.print("| " + stage + " |");
            for (Map<String, Time> times : sizes) {
                Time time = times.getOrDefault(stage, Time.NONE);
                double share = time.cpu / times.getOrDefault(SCORE, Time.NONE).cpu;
                out.printf(Locale.ROOT, " %.2f | %.0f %% |", time.best, 100 * share);
            }
            out.println();
        }
    }
}
