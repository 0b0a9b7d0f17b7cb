package org.asterism.data.generate;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Two round groups with a thin bridge of points between them: single linkage walks across it, k-means does not. */
@Described(
        id = "bridge",
        title = "Bridge",
        summary =
                "Two round groups with a thin bridge of points between them: single linkage and DBSCAN walk across it.")
public record Bridge(
        @Parameter(help = "How many points.", initial = "400", min = 1, max = 10_000_000)
        int n,

        @Parameter(
                help = "How far the two centres are apart, in standard deviations of a group.",
                initial = "12",
                min = 0,
                max = 1000)
        double distance,

        @Parameter(help = "The share of the points that lie on the bridge.", initial = "0.1", min = 0, max = 0.9)
        double bridge,

        @Parameter(
                help = "How far points stray from the middle of the bridge, as a standard deviation.",
                initial = "0.15",
                min = 0,
                max = 10)
        double width,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        Draw draw = new Draw(seed);
        int across = (int) Math.rint(n * bridge);
        Table table = new Table(n, List.of("left", "right", "bridge"));
        for (int group = 0; group < 2; group++) {
            for (int i = Table.share(n - across, 2, group); i > 0; i--) {
                table.add(group * distance + draw.normal(), draw.normal(), group);
            }
        }
        for (int i = 0; i < across; i++) {
            table.add(draw.uniform(0, distance), width * draw.normal(), 2);
        }
        return table.dataset("Bridge");
    }
}
