package org.asterism.data.generate;

import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Arms that wind around each other. */
@Described(id = "spirals", title = "Spirals", summary = "Arms that wind around each other.")
public record Spirals(
        @Parameter(help = "How many points.", initial = "600", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many arms.", initial = "2", min = 1, max = 10)
        int arms,

        @Parameter(help = "How often each arm winds around the centre.", initial = "1.5", min = 0.1, max = 10)
        double turns,

        @Parameter(
                help = "How far points stray from the curve, as a standard deviation.",
                initial = "0.08",
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
                n, IntStream.rangeClosed(1, arms).mapToObj(Integer::toString).toList());
        for (int arm = 0; arm < arms; arm++) {
            for (int i = Table.share(n, arms, arm); i > 0; i--) {
                double along = StrictMath.sqrt(draw.uniform(0.01, 1));
                double angle = 2 * Math.PI * (turns * along + (double) arm / arms);
                double radius = 4 * along;
                double x = radius * StrictMath.cos(angle) + noise * draw.normal();
                table.add(x, radius * StrictMath.sin(angle) + noise * draw.normal(), arm);
            }
        }
        return table.dataset("Spirals");
    }
}
