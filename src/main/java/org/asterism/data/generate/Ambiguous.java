package org.asterism.data.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * Overlapping groups of which some viewers see one, some two, some more.
 *
 * <p>How ambiguous they are follows from their distance: most around 3.5, less and less farther apart, and not at all where
 * they have melted into one. The generator {@code designed} finds the distance for a given ambiguity score.
 */
@Described(
        id = "ambiguous",
        title = "Ambiguous",
        summary = "Overlapping groups of which some viewers see one, some two, some more.",
        reference =
                "Jeon et al. 2024, CLAMS: a cluster ambiguity measure for estimating perceptual variability in visual clustering, doi:10.1109/TVCG.2023.3327201")
public record Ambiguous(
        @Parameter(help = "How many points.", initial = "900", min = 1, max = 10_000_000)
        int n,

        @Parameter(
                help = "How many groups there are in truth: 2 is a pair, 3 a triangle, more a ring.",
                initial = "3",
                min = 2,
                max = 12)
        int groups,

        @Parameter(
                help =
                        "How far neighbouring centres are apart, in standard deviations. Around 3.5 opinions differ most;"
                                + " below 3, or somewhat above with few points, all melt into one group that nobody doubts.",
                initial = "3",
                min = 0,
                max = 1024)
        double distance,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        double radius = distance / (2 * StrictMath.sin(Math.PI / groups));
        List<Component> components = IntStream.range(0, groups)
                .mapToObj(i -> 2 * Math.PI * i / groups)
                .map(angle -> Component.round(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), 1))
                .toList();
        return Component.sample("Ambiguous", n, components, new Draw(seed));
    }
}
