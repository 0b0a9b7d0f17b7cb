package org.asterism.data.generate;

import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** A large mixture of many normal groups of different size, shape and slant; some overlap. */
@Described(
        id = "mixture",
        title = "Mixture",
        summary = "A large mixture of many normal groups of different size, shape and slant; some overlap.")
public record NormalMixture(
        @Parameter(help = "How many points.", initial = "200000", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many groups.", initial = "12", min = 1, max = 200)
        int groups,

        @Parameter(
                help = "How much wider than usual the groups are; more means more overlap.",
                initial = "1",
                min = 0.01,
                max = 100)
        double spread,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        Draw draw = new Draw(seed);
        List<Component> components = new ArrayList<>();
        for (double[] center : Centers.apart(groups, 8, draw)) {
            double minor = spread * draw.uniform(0.6, 1.6);
            double major = minor * draw.uniform(1, 3);
            components.add(new Component(center[0], center[1], major, minor, draw.angle(), draw.uniform(0.3, 2)));
        }
        return Component.sample("Mixture", n, components, draw);
    }
}
