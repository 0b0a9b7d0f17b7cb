package org.asterism.data.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Round groups that overlap by a given share, the first of them denser than the last. */
@Described(
        id = "overlapping",
        title = "Overlap and density",
        summary = "Round groups that overlap as much as is asked for, the first of them denser than the last.",
        reference =
                "Bhattacharyya 1943, On a measure of divergence between two statistical populations, Bulletin of the Calcutta Mathematical Society 35")
public record OverlappingBlobs(
        @Parameter(help = "How many points.", initial = "600", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many groups: 2 is a pair, 3 a triangle, more a ring.", initial = "3", min = 2, max = 12)
        int groups,

        @Parameter(
                help =
                        "How much neighbouring groups have in common, as a Bhattacharyya coefficient: near 0 they are far"
                                + " apart, at 1 they are one.",
                initial = "0.1",
                min = 0.000001,
                max = 1)
        double overlap,

        @Parameter(
                help = "How many times as many points the first group has as the last, on as much room.",
                initial = "4",
                min = 1,
                max = 100)
        double density,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    /** Two normal groups of one spread have the coefficient exp(-d² / 8) at d standard deviations. */
    @Override
    public Dataset generate() {
        double distance = StrictMath.sqrt(-8 * StrictMath.log(overlap));
        double radius = distance / (2 * StrictMath.sin(Math.PI / groups));
        List<Component> components =
                IntStream.range(0, groups).mapToObj(i -> component(i, radius)).toList();
        return Component.sample("Overlap and density", n, components, new Draw(seed));
    }

    private Component component(int i, double radius) {
        double angle = 2 * Math.PI * i / groups;
        double weight = StrictMath.pow(density, 1 - (double) i / (groups - 1));
        return new Component(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), 1, 1, 0, weight);
    }
}
