package org.asterism.perception.design;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.generate.Ambiguous;
import org.asterism.data.generate.Generated;
import org.asterism.data.generate.Generator;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;

/**
 * Groups moved together until their ambiguity score is the one asked for.
 *
 * <p>The points are those of {@link Ambiguous}: the same normal numbers, only moved apart, so that the score changes
 * with the distance alone. The score is that of {@link Clams#DEFAULT} for its first seed.
 */
@Described(
        id = "designed",
        title = "Designed ambiguity",
        summary = "Groups moved together until the ambiguity score of the plot is the one asked for.",
        reference =
                "Jeon et al. 2024, CLAMS: a cluster ambiguity measure for estimating perceptual variability in visual clustering, doi:10.1109/TVCG.2023.3327201")
public record TargetAmbiguity(
        @Parameter(
                help =
                        "The score to reach: 0 is a plot in which everybody sees the same groups, 1 one that divides them"
                                + " most.",
                initial = "0.5",
                min = 0,
                max = 1)
        double ambiguity,

        @Parameter(help = "How many points.", initial = "600", min = Clams.FEWEST, max = Clams.MOST)
        int n,

        @Parameter(
                help =
                        "How many groups are drawn: 2 is a pair, 3 a triangle, more a ring; few groups reach more scores.",
                initial = "3",
                min = 2,
                max = 12)
        int groups,

        @Parameter(
                help = "How far the score may be from the one asked for.",
                initial = "0.005",
                min = 0.0001,
                max = 0.5)
        double tolerance,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        return generate(Job.QUIET).dataset();
    }

    /** @throws InvalidInputException if no distance gives the score; the message names the nearest */
    @Override
    public Generated generate(Job job) {
        job.stage("Moving groups to ambiguity " + ambiguity);
        DoubleUnaryOperator score = distance -> ambiguity(distance, job).score();
        DistanceSearch search = new DistanceSearch(score, ambiguity, tolerance, job);
        double distance = search.distance().orElseThrow(() -> new InvalidInputException(refusal(search)));
        return new Generated(groups(distance), note(distance, measured(distance, job)));
    }

    private Ambiguity ambiguity(double distance, Job job) {
        return Clams.DEFAULT.score(
                Scatter.of(groups(distance), List.of("x", "y")).points(), job.silent());
    }

    private Ambiguity measured(double distance, Job job) {
        job.stage("Ranging over seeds");
        Points points = Scatter.of(groups(distance), List.of("x", "y")).points();
        return Clams.DEFAULT.measure(points, job.silent());
    }

    private Dataset groups(double distance) {
        Dataset drawn = new Ambiguous(n, groups, distance, seed).generate();
        return new Dataset("Ambiguity " + ambiguity, drawn.columns());
    }

    private String note(double distance, Ambiguity reached) {
        String seen = reached.components() == groups ? "" : " The score takes them for " + reached.components() + ".";
        return String.format(
                Locale.ROOT,
                "Ambiguity %.3f reached (%.3f to %.3f over %d seeds), %s asked for: %d groups, neighbours %.2f standard"
                        + " deviations apart.%s",
                reached.score(),
                reached.range().min(),
                reached.range().max(),
                reached.range().seeds(),
                ambiguity,
                groups,
                distance,
                seen);
    }

    private String refusal(DistanceSearch search) {
        return String.format(
                Locale.ROOT,
                "Ambiguity %s cannot be reached with %d groups of %d points in all; the nearest is %.3f, of scores from"
                        + " %.3f to %.3f. Ask for another score, or take more points or another number of groups.",
                ambiguity,
                groups,
                n,
                search.nearest(),
                search.least(),
                search.most());
    }
}
