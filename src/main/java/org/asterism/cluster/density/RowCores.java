package org.asterism.cluster.density;

import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.DisjointSets;

/** DBSCAN on any distances: O(n²) of them, O(n) memory. */
final class RowCores extends Cores {
    private final Dissimilarity distances;
    private final double epsilon;
    private final int minPoints;
    private final int size;
    private final boolean[] core;
    private final DisjointSets sets;

    RowCores(Dissimilarity distances, double epsilon, int minPoints, Job job) {
        super(distances.size(), job);
        this.distances = distances;
        this.epsilon = epsilon;
        this.minPoints = minPoints;
        size = distances.size();
        core = new boolean[size];
        sets = new DisjointSets(size);
    }

    @Override
    void find(Job part) {
        Blocks blocks = Blocks.of(size, 16);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            double[] row = new double[size];
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                part.check();
                distances.row(i, 0, size, row);
                int near = 0;
                for (double distance : row) {
                    near += distance <= epsilon ? 1 : 0;
                }
                core[i] = near >= minPoints;
            }
            part.progress((double) done.incrementAndGet() / blocks.count());
        });
    }

    @Override
    void connect(Job part) {
        double[] row = new double[size];
        for (int i = 0; i < size; i++) {
            part.check();
            if (core[i]) {
                distances.row(i, 0, i, row);
                for (int j = 0; j < i; j++) {
                    if (core[j] && row[j] <= epsilon) {
                        sets.union(i, j);
                    }
                }
            }
            part.progress((i + 1.0) / size);
        }
    }

    @Override
    int set(int position) {
        if (core[position]) {
            return sets.find(position);
        }
        int nearest = nearest(distances, core, position, epsilon);
        return nearest < 0 ? Clustering.NOISE : sets.find(nearest);
    }

    /** The nearest core point within a distance, the first of equally near ones; or -1. */
    static int nearest(Dissimilarity distances, boolean[] core, int position, double epsilon) {
        int nearest = -1;
        double least = epsilon;
        for (int j = 0; j < core.length; j++) {
            double distance = core[j] ? distances.between(position, j) : Double.POSITIVE_INFINITY;
            if (distance < least || (distance == least && nearest < 0)) {
                least = distance;
                nearest = j;
            }
        }
        return nearest;
    }

    @Override
    int id(int position) {
        return position;
    }
}
