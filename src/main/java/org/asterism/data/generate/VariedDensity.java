package org.asterism.data.generate;

import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Tight, middling and wide groups: no one radius fits them all. */
@Described(
        id = "varied-density",
        title = "Varied density",
        summary = "Tight, middling and wide groups: no one radius fits them all.")
public record VariedDensity(
        @Parameter(help = "How many points.", initial = "750", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many groups.", initial = "3", min = 1, max = 50)
        int groups,

        @Parameter(help = "How many times wider each group is than the one before.", initial = "2.5", min = 1, max = 10)
        double ratio,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        List<Component> components = new ArrayList<>();
        double x = 0;
        double spread = 0.4;
        for (int i = 0; i < groups; i++) {
            components.add(Component.round(x, i % 2 * 3 * spread, spread));
            x += 3.5 * spread * (1 + ratio);
            spread *= ratio;
        }
        return Component.sample("Varied density", n, components, new Draw(seed));
    }
}
