package org.asterism.data.generate;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Points spread evenly over a square: there is nothing to find, whatever an algorithm says. */
@Described(
        id = "noise",
        title = "Noise",
        summary = "Points spread evenly over a square: there is nothing to find, whatever an algorithm says.")
public record Noise(
        @Parameter(help = "How many points.", initial = "600", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "The length of the side of the square.", initial = "10", min = 0.001, max = 1e6)
        double side,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        Draw draw = new Draw(seed);
        Table table = new Table(n, List.of("1"));
        for (int i = 0; i < n; i++) {
            table.add(draw.uniform(0, side), draw.uniform(0, side), 0);
        }
        return table.dataset("Noise");
    }
}
