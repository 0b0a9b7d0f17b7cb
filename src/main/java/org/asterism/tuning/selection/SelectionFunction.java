package org.asterism.tuning.selection;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;

/**
 * Which groups an algorithm finds, by their size and by how far they stand off: groups are planted over and over, and
 * the clusters found are matched with them, as surveys of the sky test who finds which clusters of galaxies.
 *
 * <p>All algorithms see the same plots. Euclid Collaboration: Adam et al. 2019, Galaxy cluster detection in the wide
 * photometric survey, doi 10.1051/0004-6361/201935088.
 *
 * @param sizes how many points a planted group has
 * @param distances how far it stands off, see {@link Background#plant}
 * @param repeats how many groups are planted for each size and distance
 */
public record SelectionFunction(
        Background background, List<Integer> sizes, List<Double> distances, int repeats, long seed) {
    /** @throws InvalidInputException if there is nothing to try, a size is below 1 or a distance below 0 */
    public SelectionFunction {
        sizes = List.copyOf(sizes);
        distances = List.copyOf(distances);
        if (sizes.isEmpty() || sizes.stream().anyMatch(size -> size < 1)) {
            throw new InvalidInputException("The sizes of planted groups must be 1 or more.");
        }
        if (distances.isEmpty() || distances.stream().anyMatch(distance -> !(distance >= 0 && distance <= 1000))) {
            throw new InvalidInputException("The distances of planted groups must be from 0 to 1000.");
        }
        if (repeats < 1) {
            throw new InvalidInputException("Groups must be planted at least once.");
        }
    }

    /** The first plot of a size and a distance, by their places in the lists. */
    public Planted example(int size, int distance) {
        return plot(seeds(0), size, distance);
    }

    /**
     * Plants, clusters and matches, one round of all sizes and distances after the other.
     *
     * @param found gets the surfaces, one an algorithm, after each round, on the thread that calls this; so work that is
     *     cancelled has given what it has
     * @throws InvalidInputException if there is no algorithm, or one does not fit the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public void run(List<? extends Clusterer> algorithms, Consumer<List<Surface>> found, Job job) {
        if (algorithms.isEmpty()) {
            throw new InvalidInputException("Choose at least one algorithm.");
        }
        Cell[][] cells = new Cell[sizes.size() * distances.size()][algorithms.size()];
        Arrays.stream(cells).forEach(cell -> Arrays.fill(cell, Cell.EMPTY));
        for (int repeat = 0; repeat < repeats; repeat++) {
            job.stage("Round " + (repeat + 1) + " of " + repeats);
            long[] seeds = seeds(repeat);
            Job round = job.part((double) repeat / repeats, (repeat + 1.0) / repeats);
            AtomicInteger done = new AtomicInteger();
            Parallel.forEach(cells.length, c -> {
                add(plot(seeds, c / distances.size(), c % distances.size()), algorithms, cells[c], round.silent());
                round.progress((double) done.incrementAndGet() / cells.length);
            });
            found.accept(surfaces(algorithms, cells));
        }
    }

    private static void add(Planted plot, List<? extends Clusterer> algorithms, Cell[] cells, Job job) {
        for (int a = 0; a < cells.length; a++) {
            job.check();
            int[] labels = algorithms.get(a).cluster(plot.points(), job).labels();
            cells[a] = cells[a].plus(CrossMatch.of(plot.truth(), labels));
        }
    }

    private List<Surface> surfaces(List<? extends Clusterer> algorithms, Cell[][] cells) {
        return IntStream.range(0, algorithms.size())
                .mapToObj(a -> new Surface(algorithms.get(a), rows(cells, a)))
                .toList();
    }

    private List<List<Cell>> rows(Cell[][] cells, int algorithm) {
        int wide = distances.size();
        return IntStream.range(0, sizes.size())
                .mapToObj(size -> IntStream.range(0, wide)
                        .mapToObj(distance -> cells[size * wide + distance][algorithm])
                        .toList())
                .toList();
    }

    private Planted plot(long[] seeds, int size, int distance) {
        return background.plant(sizes.get(size), distances.get(distance), seeds[size * distances.size() + distance]);
    }

    /** One a cell; the rounds before one do not depend on how many there are. */
    private long[] seeds(int repeat) {
        int cells = sizes.size() * distances.size();
        return new SplittableRandom(seed)
                .longs((long) cells * (repeat + 1))
                .skip((long) cells * repeat)
                .toArray();
    }
}
