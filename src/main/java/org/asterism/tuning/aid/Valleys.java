package org.asterism.tuning.aid;

import java.util.Arrays;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Optics;
import org.asterism.cluster.density.Reachability;

/** The reachability plot of OPTICS, which a level line cuts into groups. */
public record Valleys(Reachability plot, int[] chosen, int points) implements Aid.Grouped {
    @Override
    public Clustering groups(Clusterer algorithm) {
        Optics optics = (Optics) algorithm;
        return switch (optics.extraction()) {
            case XI -> plot.valleys(optics.xi(), optics.minPoints());
            case CUT -> plot.cut(optics.cut());
        };
    }

    /** The height of the highest bar that has an end; 0 where there is none. */
    public double highest() {
        return Arrays.stream(plot.reachability())
                .filter(height -> height < Double.POSITIVE_INFINITY)
                .max()
                .orElse(0);
    }

    /** The height of the bar at a place of the walk, infinite where it starts anew. */
    public double bar(int place) {
        return plot.reachability()[plot.order()[place]];
    }
}
