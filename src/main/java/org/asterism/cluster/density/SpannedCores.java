package org.asterism.cluster.density;

import java.util.function.IntUnaryOperator;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;

/** DBSCAN by a spanning tree that was made before: its edges up to the limit join the core points. */
final class SpannedCores extends Cores {
    private final SpanningTree edges;
    private final double limit;
    private final boolean[] core;
    private final IntUnaryOperator ids;
    private final IntUnaryOperator nearest;
    private final DisjointSets sets;

    /**
     * @param edges from the shortest to the longest
     * @param core by position
     * @param ids the index of the point at a position
     * @param nearest the position of the core point nearest to one within the limit, or -1
     */
    SpannedCores(
            SpanningTree edges, double limit, boolean[] core, IntUnaryOperator ids, IntUnaryOperator nearest, Job job) {
        super(core.length, job);
        this.edges = edges;
        this.limit = limit;
        this.core = core;
        this.ids = ids;
        this.nearest = nearest;
        sets = new DisjointSets(core.length);
    }

    /** They are known. */
    @Override
    void find(Job part) {
        part.progress(1);
    }

    @Override
    void connect(Job part) {
        double[] weights = edges.squared();
        for (int edge = 0; edge < weights.length && weights[edge] <= limit; edge++) {
            if ((edge & 1023) == 0) {
                part.check();
            }
            sets.union(edges.from()[edge], edges.to()[edge]);
        }
    }

    @Override
    int set(int position) {
        int joined = core[position] ? position : nearest.applyAsInt(position);
        return joined < 0 ? Clustering.NOISE : sets.find(id(joined));
    }

    @Override
    int id(int position) {
        return ids.applyAsInt(position);
    }
}
