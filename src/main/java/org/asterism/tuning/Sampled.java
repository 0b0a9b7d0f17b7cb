package org.asterism.tuning;

import java.util.Optional;
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

/** A random sample of points, and for each point the sampled one that is nearest; that is found once. */
public final class Sampled {
    private final Space all;
    private final int[] rows;
    private final Space sample;
    private int @Nullable [] nearest;

    private Sampled(Space all, int[] rows) {
        this.all = all;
        this.rows = rows;
        sample = all.select(rows);
    }

    /** At most so many of the points. */
    public static Sampled of(Space all, int most, long seed) {
        return new Sampled(all, RandomSubset.of(all.size(), most, seed));
    }

    /** The sampled points. */
    public Space space() {
        return sample;
    }

    /**
     * Gives every point the label of its nearest sampled one.
     *
     * @param labels one a sampled point
     * @return one a point
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public int[] spread(int[] labels, Job job) {
        int[] closest = nearest == null ? closest(job) : nearest;
        nearest = closest;
        int[] spread = new int[closest.length];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = labels[closest[i]];
        }
        for (int i = 0; i < rows.length; i++) {
            spread[rows[i]] = labels[i];
        }
        return spread;
    }

    private int[] closest(Job job) {
        Optional<Embedding> embedding =
                Embedding.of(all.points(), all.distance().metric());
        return embedding.isPresent()
                ? onTree(embedding.get(), job)
                : amongAll(all.distance().of(all.points()), job);
    }

    private int[] onTree(Embedding embedding, Job job) {
        KdTree tree = KdTree.of(embedding.points().select(rows), job);
        int[] closest = new int[all.size()];
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
        int[] closest = new int[all.size()];
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
