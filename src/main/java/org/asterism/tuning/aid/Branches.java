package org.asterism.tuning.aid;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.HdbscanResult;

/** The condensed tree of HDBSCAN*, with the branches that were chosen as groups. */
public record Branches(HdbscanResult result, int[] chosen, int points) implements Aid.Grouped {
    @Override
    public Clustering groups(Clusterer algorithm) {
        return result.clustering();
    }
}
