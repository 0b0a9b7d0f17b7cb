package org.asterism.cluster.density;

import org.asterism.geometry.Points;

/** The reachability that OPTICS finds, for the races. */
public final class GivenReach {
    private GivenReach() {}

    public static double[] optics(Points points, double epsilon, int minPoints) {
        throw new UnsupportedOperationException("not there yet");
    }
}
