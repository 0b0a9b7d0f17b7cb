package org.asterism.data.generate;

import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/** Small groups strung on an arc, each near the next: is it one, or many? */
@Described(
        id = "chain",
        title = "Chain",
        summary = "Small groups strung on an arc, each near the next: some methods see one long group, some many.")
public record Chain(
        @Parameter(help = "How many points.", initial = "500", min = 1, max = 10_000_000)
        int n,

        @Parameter(help = "How many groups are on the string.", initial = "7", min = 2, max = 100)
        int beads,

        @Parameter(
                help = "How far neighbouring centres are apart, in standard deviations of a group.",
                initial = "4",
                min = 0,
                max = 1000)
        double distance,

        @Parameter(
                help = "How far the string bends from its first group to its last, in degrees; 0 is a straight line.",
                initial = "180",
                min = 0,
                max = 350,
                unit = "degrees")
        double bend,

        @Parameter(help = "The same seed gives the same points.", initial = "1", min = 0, max = Long.MAX_VALUE)
        long seed)
        implements Generator {

    @Override
    public Dataset generate() {
        double turn = StrictMath.toRadians(bend) / (beads - 1);
        List<Component> components = new ArrayList<>();
        double x = 0;
        double y = 0;
        double heading = StrictMath.toRadians(bend) / 2;
        for (int bead = 0; bead < beads; bead++) {
            components.add(Component.round(x, y, 1));
            x += distance * StrictMath.cos(heading);
            y += distance * StrictMath.sin(heading);
            heading -= turn;
        }
        return Component.sample("Chain", n, components, new Draw(seed));
    }
}
