package org.asterism.tuning.aid;

import java.util.Optional;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Prepared;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.RandomSubset;
import org.asterism.quality.Space;
import org.jspecify.annotations.Nullable;

/** A clustering of a sample that stands for all points; what belongs together is found once. */
final class Rough {
    private static final int SAMPLE = 4_000;
    private static final int SAMPLE_OF_ROWS = 500;
    private static final long SEED = 20_261_123;

    private final Space space;
    private final int[] rows;
    private final Space sample;
    private final Prepared prepared;
    /** For each point the nearest of the sample, by its place in it; null before it is asked for. */
    private int @Nullable [] nearest;

    Rough(Clusterer first, Space space) {
        this.space = space;
        boolean tree = space.distance().metric().euclidean();
        rows = RandomSubset.of(space.size(), tree ? SAMPLE : SAMPLE_OF_ROWS, SEED);
        sample = space.select(rows);
        prepared = first.prepare(sample.points());
    }

    Clustering cluster(Clusterer next, Job job) {
        Clusterer thinned = Thinned.of(
                next, (double) rows.length / space.size(), space.points().dimensions());
        int[] labels = prepared.cluster(thinned, job).labels();
        int[] closest = nearest == null ? closest(job) : nearest;
        nearest = closest;
        int[] all = new int[closest.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = labels[closest[i]];
        }
        return Clustering.of(all);
    }

    private int[] closest(Job job) {
        Optional<Embedding> embedding =
                Embedding.of(space.points(), space.distance().metric());
        return embedding.isPresent()
                ? onTree(embedding.get(), job)
                : amongAll(space.distance().of(space.points()), job);
    }

    private int[] onTree(Embedding embedding, Job job) {
        KdTree tree = KdTree.of(embedding.points().select(rows), job);
        int[] closest = new int[space.size()];
        Blocks blocks = Blocks.of(closest.length);
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            Nearest one = new Nearest(1);
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                tree.nearest(embedding.points().row(i), one);
                closest[i] = tree.id(one.position(0));
            }
        });
        return closest;
    }

    private int[] amongAll(Dissimilarity distances, Job job) {
        int[] closest = new int[space.size()];
        Blocks blocks = Blocks.of(closest.length);
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                closest[i] = closest(distances, i);
            }
        });
        return closest;
    }

    private int closest(Dissimilarity distances, int i) {
        int closest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int s = 0; s < rows.length; s++) {
            double distance = distances.between(i, rows[s]);
            closest = distance < least ? s : closest;
            least = Math.min(least, distance);
        }
        return closest;
    }
}
