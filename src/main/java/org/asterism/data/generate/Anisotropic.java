package org.asterism.data.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Long, slanted groups side by side: what measures plain distance cuts them across. */
@Described(
        id = "anisotropic",
        title = "Anisotropic",
        summary = "Long, slanted groups side by side: what measures plain distance cuts them across.")
public record Anisotropic(
        @Parameter(help = "How many points.", initial = "600", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many groups.", initial = "3", min = 1, max = 50)
        int groups,

        @Parameter(help = "How many times longer than wide each group is.", initial = "6", min = 1, max = 100)
        double stretch,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        List<Component> components = IntStream.range(0, groups)
                .mapToObj(i -> new Component(5.0 * i, 0, stretch, 1, Math.PI / 3, 1))
                .toList();
        return Component.sample("Anisotropic", n, components, new Draw(seed));
    }
}
