package org.asterism.tuning.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.numeric.RandomSubset;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/** What groups are planted where, as people set it: the parameters of a {@link SelectionFunction}. */
@Described(
        id = "selection",
        title = "Selection function",
        summary = "Plants groups of growing size and distance, and counts which of them are found again.",
        reference = "Euclid Collaboration: Adam et al. 2019, Galaxy cluster detection in the wide photometric survey,"
                + " doi 10.1051/0004-6361/201935088; Knobel et al. 2009, doi 10.1088/0004-637X/697/2/1842")
public record Planting(
        @Parameter(
                help =
                        "What groups are planted into. In a field and beside another group, lengths such as epsilon are in"
                                + " standard deviations of the planted group.",
                initial = "own")
        Ground ground,

        @Parameter(
                help = "How many points the field or the other group has.",
                initial = "300",
                min = 1,
                max = 20_000,
                when = "ground=field|neighbor")
        int points,

        @Parameter(
                help =
                        "How wide a planted group is: its standard deviation as a share of the longest side of the data.",
                initial = "0.03",
                min = 0,
                above = true,
                max = 1,
                when = "ground=own")
        double width,

        @Parameter(help = "How many points the smallest planted group has.", initial = "10", min = 1, max = 10_000)
        int smallest,

        @Parameter(help = "How many points the largest planted group has.", initial = "200", min = 1, max = 10_000)
        int largest,

        @Parameter(
                help = "How many sizes are tried; each is as many times the one before.",
                initial = "6",
                min = 1,
                max = 30)
        int sizes,

        @Parameter(
                help =
                        "How near groups are planted at least, in their standard deviations: from the nearest point of the"
                                + " background, or from the middle of the other group.",
                initial = "0",
                min = 0,
                max = 100)
        double nearest,

        @Parameter(
                help = "How far off groups are planted at most, in their standard deviations.",
                initial = "6",
                min = 0,
                max = 100)
        double farthest,

        @Parameter(help = "How many distances are tried.", initial = "4", min = 1, max = 30)
        int distances,

        @Parameter(
                help = "How many groups of each size and distance are planted; more make the intervals narrower.",
                initial = "20",
                min = 1,
                max = 1000)
        int repeats,

        @Parameter(help = "The same seed plants the same groups.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed) {

    /** Of more points of one's own a seeded sample is planted into. */
    public static final int MOST = 3000;

    /**
     * The selection function of these parameters.
     *
     * @param own the points of one's own; not looked at where the ground is another
     * @throws InvalidInputException if ends are the wrong way round, or no group can be planted among the points
     */
    public SelectionFunction function(Points own) {
        if (largest < smallest || farthest < nearest) {
            throw new InvalidInputException("The smallest size is " + smallest + " and the largest " + largest
                    + ", the nearest distance " + nearest + " and the farthest " + farthest
                    + "; let the second be no less than the first.");
        }
        return new SelectionFunction(background(own), sizesTried(), distancesTried(), repeats, seed);
    }

    private Background background(Points own) {
        return switch (ground) {
            case OWN -> Background.Own.of(own.select(RandomSubset.of(own.size(), MOST, seed)), width);
            case FIELD -> new Background.Field(points);
            case NEIGHBOR -> new Background.Neighbor(points);
        };
    }

    private List<Integer> sizesTried() {
        return IntStream.range(0, sizes)
                .map(i -> (int) Math.rint(smallest * StrictMath.pow((double) largest / smallest, share(i, sizes))))
                .distinct()
                .boxed()
                .toList();
    }

    private List<Double> distancesTried() {
        return IntStream.range(0, distances)
                .mapToObj(i -> nearest + (farthest - nearest) * share(i, distances))
                .distinct()
                .toList();
    }

    private static double share(int i, int count) {
        return count == 1 ? 0 : (double) i / (count - 1);
    }
}
