package org.asterism.data.generate;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Two half circles that reach into each other: near each other, yet plainly two. */
@Described(
        id = "moons",
        title = "Moons",
        summary = "Two half circles that reach into each other: near each other, yet plainly two.",
        reference = "Pedregosa et al. 2011, Scikit-learn: machine learning in Python (make_moons), JMLR 12")
public record Moons(
        @Parameter(help = "How many points.", initial = "600", min = 1, max = 10_000_000)
        int n,

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
        Table table = new Table(n, List.of("upper", "lower"));
        for (int group = 0; group < 2; group++) {
            for (int i = Table.share(n, 2, group); i > 0; i--) {
                double angle = draw.uniform(0, Math.PI);
                double side = group == 0 ? 1 : -1;
                double x = group + side * StrictMath.cos(angle);
                double y = group * 0.5 + side * StrictMath.sin(angle);
                table.add(x + noise * draw.normal(), y + noise * draw.normal(), group);
            }
        }
        return table.dataset("Moons");
    }
}
