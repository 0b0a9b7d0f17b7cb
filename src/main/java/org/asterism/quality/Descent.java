package org.asterism.quality;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Clustering;

/** The edges of a {@link Lineage} between two clusterings. */
final class Descent {
    private final int[] before;
    private final int[] after;
    private final int noiseBefore;
    private final int noiseAfter;
    /** Whether a cluster has a successor, or an origin. */
    private final boolean[] goesOn;

    private final boolean[] hasOrigin;

    private Descent(Clustering last, Clustering now) {
        before = last.sizes();
        after = now.sizes();
        noiseBefore = last.noise();
        noiseAfter = now.noise();
        goesOn = new boolean[before.length];
        hasOrigin = new boolean[after.length];
    }

    static List<Lineage.Edge> edges(Clustering last, Clustering now) {
        List<Flow> flows = Difference.of(last.labels(), now.labels()).flows();
        return new Descent(last, now).edges(flows);
    }

    private List<Lineage.Edge> edges(List<Flow> flows) {
        for (Flow flow : flows) {
            if (between(flow) != Lineage.Kind.MOVES) {
                goesOn[flow.from()] = true;
                hasOrigin[flow.into()] = true;
            }
        }
        List<Lineage.Edge> edges = new ArrayList<>();
        for (Flow flow : flows) {
            double from = flow.from() < 0 ? noiseBefore : before[flow.from()];
            double into = flow.into() < 0 ? noiseAfter : after[flow.into()];
            edges.add(new Lineage.Edge(
                    flow.from(), flow.into(), flow.rows(), flow.rows() / from, flow.rows() / into, kind(flow)));
        }
        return edges;
    }

    private Lineage.Kind kind(Flow flow) {
        if (flow.from() < 0 && flow.into() < 0) {
            return Lineage.Kind.CONTINUES;
        }
        if (flow.from() < 0) {
            return hasOrigin[flow.into()] ? Lineage.Kind.MOVES : Lineage.Kind.BORN;
        }
        if (flow.into() < 0) {
            return goesOn[flow.from()] ? Lineage.Kind.MOVES : Lineage.Kind.DIES;
        }
        return between(flow);
    }

    /** What a flow between two clusters is; noise only moves. */
    private Lineage.Kind between(Flow flow) {
        if (flow.from() < 0 || flow.into() < 0) {
            return Lineage.Kind.MOVES;
        }
        boolean mostOfInto = 2L * flow.rows() > after[flow.into()];
        boolean mostOfFrom = 2L * flow.rows() > before[flow.from()];
        if (!mostOfInto && !mostOfFrom) {
            return Lineage.Kind.MOVES;
        }
        if (!flow.moved()) {
            return Lineage.Kind.CONTINUES;
        }
        return mostOfInto ? Lineage.Kind.SPLITS : Lineage.Kind.MERGES;
    }
}
