package org.asterism.report;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Bounds;
import org.asterism.job.Parallel;

/**
 * How the points in view are spread along each axis: counts in bins of equal width, one layer a label, and a layer of the
 * points that are not selected while others are.
 */
public final class EdgeHistograms {
    private static final double BIN = 6;
    private static final int FEWEST = 8;
    private static final int BLOCK = 1 << 16;

    private final int[] labels;
    private final int[][] across;
    private final int[][] upwards;

    private EdgeHistograms(int[] labels, int acrossBins, int upwardsBins) {
        this.labels = labels;
        across = new int[labels.length + 1][acrossBins];
        upwards = new int[labels.length + 1][upwardsBins];
    }

    /** Counts the points in view, on all cores. */
    public static EdgeHistograms of(PlotScene scene, Viewport viewport) {
        int[] labels = scene.legend().entries().isEmpty()
                ? new int[] {-2}
                : scene.legend().entries().stream().mapToInt(LegendEntry::label).toArray();
        EdgeHistograms all = empty(labels, viewport);
        Parallel.forEach(Math.ceilDiv(scene.size(), BLOCK), block -> {
            EdgeHistograms part = empty(labels, viewport);
            part.count(scene, viewport.view(), block * BLOCK, Math.min(scene.size(), (block + 1) * BLOCK));
            all.add(part);
        });
        return all;
    }

    private static EdgeHistograms empty(int[] labels, Viewport viewport) {
        return new EdgeHistograms(labels, bins(viewport.width()), bins(viewport.height()));
    }

    private static int bins(double length) {
        return Math.max(FEWEST, (int) (length / BIN));
    }

    private void count(PlotScene scene, Bounds view, int from, int to) {
        boolean some = !scene.selected().isEmpty();
        int[] layers = layers();
        double acrossScale = across[0].length / view.width();
        double upwardsScale = upwards[0].length / view.height();
        for (int i = from; i < to; i++) {
            double x = (scene.x()[i] - view.minX()) * acrossScale;
            double y = (scene.y()[i] - view.minY()) * upwardsScale;
            if (x >= 0 && y >= 0 && x < across[0].length && y < upwards[0].length) {
                boolean grey = some && !scene.selected().get(i);
                int place = scene.labels()[i] + 2;
                int layer = grey || place >= layers.length ? labels.length : layers[place];
                across[layer][(int) x]++;
                upwards[layer][(int) y]++;
            }
        }
    }

    /** The layer of each label from -2 on. */
    private int[] layers() {
        int[] layers = new int[Arrays.stream(labels).max().orElse(0) + 3];
        Arrays.fill(layers, labels.length);
        IntStream.range(0, labels.length).forEach(layer -> layers[labels[layer] + 2] = layer);
        return layers;
    }

    private synchronized void add(EdgeHistograms part) {
        for (int layer = 0; layer <= labels.length; layer++) {
            add(across[layer], part.across[layer]);
            add(upwards[layer], part.upwards[layer]);
        }
    }

    private static void add(int[] sums, int[] more) {
        Arrays.setAll(sums, bin -> sums[bin] + more[bin]);
    }

    /** The colour of each layer. */
    public int[] colors(PlotTheme theme) {
        return IntStream.rangeClosed(0, labels.length)
                .map(layer -> layer == labels.length ? theme.greyed() : theme.color(labels[layer]))
                .toArray();
    }

    /** Counts by layer and bin, from left to right; read only. */
    public int[][] across() {
        return across;
    }

    /** Counts by layer and bin, from below; read only. */
    public int[][] upwards() {
        return upwards;
    }
}
