package org.asterism.data.generate;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Round groups of equal spread, well apart from each other. */
@Described(id = "blobs", title = "Blobs", summary = "Round groups of equal spread, well apart from each other.")
public record Blobs(
        @Parameter(help = "How many points.", initial = "600", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many groups.", initial = "4", min = 1, max = 100)
        int groups,

        @Parameter(
                help = "How wide each group is, as a standard deviation; the centres are 10 or more apart.",
                initial = "1",
                min = 0,
                max = 100)
        double spread,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        Draw draw = new Draw(seed);
        List<Component> components = Centers.apart(groups, 10, draw).stream()
                .map(center -> Component.round(center[0], center[1], spread))
                .toList();
        return Component.sample("Blobs", n, components, draw);
    }
}
