package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Places that climb to where points are densest, all by one step a round. */
final class Climb {
    /** A place has arrived once it moves by less than this share of the bandwidth. */
    private static final double STILL = 1e-3;

    private final WindowMeans windows;
    private final double bandwidth;
    private final Job job;
    private final double[][] places;
    private final double[] weights;
    private final double[] moves;

    /** @param places where to start; moved in place */
    Climb(WindowMeans windows, double bandwidth, double[][] places, Job job) {
        this.windows = windows;
        this.bandwidth = bandwidth;
        this.job = job;
        this.places = places;
        weights = new double[places.length];
        moves = new double[places.length];
        Arrays.fill(moves, Double.POSITIVE_INFINITY);
    }

    double[][] places() {
        return places;
    }

    /** How many places still move. */
    int moving() {
        return (int)
                Arrays.stream(moves).filter(move -> move > STILL * bandwidth).count();
    }

    /** How far the fastest place moved last. */
    double fastest() {
        return Arrays.stream(moves).max().orElse(0);
    }

    /** Moves each place that has not arrived to the mean of its window. */
    void step() {
        Blocks blocks = new Blocks(places.length, Math.clamp(places.length / 256, 1, 256));
        Parallel.forEach(blocks.count(), block -> {
            double[] mean = new double[places[0].length];
            for (int s = blocks.start(block); s < blocks.end(block); s++) {
                job.check();
                if (moves[s] > STILL * bandwidth) {
                    weights[s] = windows.mean(places[s], mean);
                    moves[s] = Math.sqrt(squared(places[s], mean));
                    System.arraycopy(mean, 0, places[s], 0, mean.length);
                }
            }
        });
    }

    /** Where the climb ends: of all places within the bandwidth of each other the one with the heaviest window. */
    List<double[]> modes() {
        int[] order = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer s) -> -weights[s])
                        .thenComparing(s -> places[s], (a, b) -> Arrays.compare(b, a)))
                .mapToInt(Integer::intValue)
                .toArray();
        List<double[]> modes = new ArrayList<>();
        for (int s : order) {
            job.check();
            if (modes.stream().noneMatch(mode -> squared(mode, places[s]) <= bandwidth * bandwidth)) {
                modes.add(places[s]);
            }
        }
        return modes;
    }

    static double squared(double[] one, double[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += (one[d] - other[d]) * (one[d] - other[d]);
        }
        return sum;
    }
}
