package org.asterism.tuning.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.MemoryCheck;
import org.asterism.cluster.Prepared;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Space;

/**
 * One algorithm on the same points over and over, with something left to chance.
 *
 * <p>A bootstrap draw holds about 63 of 100 points; the others are in no cluster of it and take no part where it is
 * compared, so nothing is guessed about them (Ben-Hur, Elisseeff and Guyon 2002, doi 10.1142/9789812799623_0002). An
 * algorithm without a seed gives the same on the same points always; only a bootstrap tells something of it.
 *
 * @param count how many draws, at least 1
 * @param seed of the bootstrap; the seeds of the algorithm follow its own
 */
public record Redraws(Clusterer algorithm, Variation variation, int count, long seed) {
    private static final String SEED = "seed";

    /** @throws InvalidInputException if seeds are to change of an algorithm that has none */
    public Redraws {
        if (count < 1) {
            throw new IllegalArgumentException(count + " draws");
        }
        if (variation == Variation.SEEDS && !seeded(algorithm)) {
            throw new InvalidInputException(Schema.of(algorithm).title()
                    + " leaves nothing to chance, so other seeds would change nothing; draw the rows anew instead.");
        }
    }

    /** Whether an algorithm leaves something to chance, and so has a seed. */
    public static boolean seeded(Clusterer algorithm) {
        return Schema.of(algorithm).values(algorithm).get(SEED) instanceof Long;
    }

    /**
     * Clusters the points again and again.
     *
     * @param found gets each draw as soon as it is there, on the thread that calls this; so what was found before a job was
     *     cancelled counts
     * @throws InvalidInputException if the algorithm cannot take a draw, such as k above its points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public void run(Space space, Consumer<Draw> found, Job job) {
        MemoryCheck.check(algorithm, space.points());
        SplittableRandom random = new SplittableRandom(seed);
        Prepared prepared = algorithm.prepare(space.points());
        for (int number = 0; number < count; number++) {
            job.stage("Draw " + (number + 1) + " of " + count);
            Job part = job.part((double) number / count, (number + 1.0) / count);
            found.accept(
                    switch (variation) {
                        case SEEDS -> seeded(number, prepared, part);
                        case BOOTSTRAP -> bootstrapped(space, random.split(), part);
                    });
        }
    }

    /** All draws. */
    public List<Draw> run(Space space, Job job) {
        List<Draw> draws = new ArrayList<>();
        run(space, draws::add, job);
        return draws;
    }

    private Draw seeded(int number, Prepared prepared, Job job) {
        Schema<Clusterer> schema = Schema.of(algorithm);
        Map<String, Object> values = schema.values(algorithm);
        values.computeIfPresent(SEED, (_, own) -> (Long) own + number);
        Clusterer next = schema.create(values);
        return new Draw(next, prepared.cluster(next, job).labels());
    }

    private Draw bootstrapped(Space space, SplittableRandom random, Job job) {
        int size = space.size();
        int[] held = random.ints(size, 0, Math.max(1, size)).sorted().distinct().toArray();
        int[] found = algorithm.cluster(space.select(held).points(), job).labels();
        return new Draw(algorithm, Clustering.spread(found, held, size));
    }
}
