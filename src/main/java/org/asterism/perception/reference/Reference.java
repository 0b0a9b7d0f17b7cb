package org.asterism.perception.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Spearman;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Range;

/**
 * Our scores of rated plots beside the published ones and what people said.
 *
 * @param rows one a plot
 * @param seeds the correlations for every single random start
 * @param median the correlations of the medians over the random starts
 */
public record Reference(List<Row> rows, List<Agreement> seeds, Agreement median) {
    /**
     * One plot.
     *
     * @param first what the first random start found
     * @param score over all random starts
     * @param audience the expected disagreement of two viewers over all random starts, by adjusted mutual information
     */
    public record Row(RatedPlot plot, Ambiguity first, Range score, Range audience) {}

    /**
     * Rank correlations (Spearman) over the plots; NaN where there is nothing to rank.
     *
     * @param published of the score with the published score
     * @param rating of the score with the mean rating
     * @param audience of the audience ambiguity with the mean rating
     */
    public record Agreement(long seed, double published, double rating, double audience) {}

    public Reference {
        rows = List.copyOf(rows);
        seeds = List.copyOf(seeds);
    }

    /**
     * Scores every plot for every seed.
     *
     * @throws org.asterism.parameter.InvalidInputException if a plot cannot be scored
     */
    public static Reference measure(List<RatedPlot> plots, Clams clams, Job job) {
        Ambiguity[][] found = score(plots, clams, job);
        List<Agreement> seeds = new ArrayList<>();
        for (int s = 0; s < clams.seeds(); s++) {
            int seed = s;
            double[] scores = each(found, plot -> plot[seed].score());
            double[] audience = each(found, plot -> plot[seed].audience().ami());
            seeds.add(agreement(clams.seed() + s, plots, scores, audience));
        }
        List<Row> rows = IntStream.range(0, plots.size())
                .mapToObj(p -> row(plots.get(p), found[p]))
                .toList();
        double[] scores = rows.stream().mapToDouble(row -> row.score().median()).toArray();
        double[] audience =
                rows.stream().mapToDouble(row -> row.audience().median()).toArray();
        return new Reference(rows, seeds, agreement(clams.seed(), plots, scores, audience));
    }

    private static Ambiguity[][] score(List<RatedPlot> plots, Clams clams, Job job) {
        Ambiguity[][] found = new Ambiguity[plots.size()][clams.seeds()];
        AtomicInteger done = new AtomicInteger();
        int all = plots.size() * clams.seeds();
        job.stage("Scoring plots");
        Parallel.forEach(all, i -> {
            int p = i / clams.seeds();
            int s = i % clams.seeds();
            found[p][s] =
                    clams.withSeeds(1, clams.seed() + s).score(plots.get(p).points(), job.silent());
            job.progress((double) done.incrementAndGet() / all);
        });
        return found;
    }

    private static Row row(RatedPlot plot, Ambiguity[] seeds) {
        return new Row(
                plot,
                seeds[0],
                Range.of(Arrays.stream(seeds).mapToDouble(Ambiguity::score).toArray()),
                Range.of(Arrays.stream(seeds)
                        .mapToDouble(seed -> seed.audience().ami())
                        .toArray()));
    }

    private static Agreement agreement(long seed, List<RatedPlot> plots, double[] scores, double[] audience) {
        double[] published = plots.stream().mapToDouble(RatedPlot::published).toArray();
        double[] rating = plots.stream().mapToDouble(RatedPlot::rating).toArray();
        return new Agreement(
                seed,
                Spearman.correlation(scores, published),
                Spearman.correlation(scores, rating),
                Spearman.correlation(audience, rating));
    }

    private static double[] each(Ambiguity[][] found, ToDoubleFunction<Ambiguity[]> value) {
        return Arrays.stream(found).mapToDouble(value).toArray();
    }
}
