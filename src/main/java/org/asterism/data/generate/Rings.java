package org.asterism.data.generate;

import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Rings around one centre: no two means or ellipses can tell them apart. */
@Described(
        id = "rings",
        title = "Rings",
        summary = "Rings around one centre: no two means or ellipses can tell them apart.")
public record Rings(
        @Parameter(help = "How many points.", initial = "800", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many rings.", initial = "2", min = 1, max = 20)
        int rings,

        @Parameter(
                help = "How far points stray from the curve, as a standard deviation.",
                initial = "0.07",
                min = 0,
                max = 10)
        double noise,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        Draw draw = new Draw(seed);
        Table table = new Table(
                n, IntStream.rangeClosed(1, rings).mapToObj(Integer::toString).toList());
        double circumferences = rings * (rings + 1) / 2.0;
        int done = 0;
        for (int ring = 1; ring <= rings; ring++) {
            int end = (int) Math.rint(n * (ring * (ring + 1) / 2.0) / circumferences);
            for (; done < end; done++) {
                double angle = draw.angle();
                double x = ring * StrictMath.cos(angle) + noise * draw.normal();
                double y = ring * StrictMath.sin(angle) + noise * draw.normal();
                table.add(x, y, ring - 1);
            }
        }
        return table.dataset("Rings");
    }
}
