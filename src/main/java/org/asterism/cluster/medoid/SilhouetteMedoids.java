package org.asterism.cluster.medoid;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.job.Job;

/**
 * The three nearest medoids of each object, and what a swap does to the medoid silhouette.
 *
 * <p>The loss of an object is the distance to its medoid as a share of that to the second nearest, 0 where both are 0; the
 * mean medoid silhouette is 1 less the mean loss. Lenssen and Schubert 2022, doi 10.1007/978-3-031-17849-8_15.
 */
final class SilhouetteMedoids implements MedoidState {
    private static final int RANKS = 3;

    private final Profile profile;
    private final Job job;
    private final int[] medoids;
    private final boolean[] isMedoid;
    /** By rank and object: the number of the medoid, and its distance, infinite where there are fewer medoids. */
    private final int[][] ranked;

    private final double[][] distance;
    /** The loss of each object, and how much it grows without its nearest or its second nearest medoid. */
    private final double[] own;

    private final double[] withoutFirst;
    private final double[] withoutSecond;
    /** How much the loss grows if a medoid is taken away. */
    private final double[] removal;

    private double loss;

    /** @param medoids different objects, at least 2; copied */
    SilhouetteMedoids(Profile profile, int[] medoids, Job job) {
        this.profile = profile;
        this.job = job;
        this.medoids = medoids.clone();
        isMedoid = new boolean[profile.size()];
        ranked = new int[RANKS][profile.size()];
        distance = new double[RANKS][profile.size()];
        own = new double[profile.size()];
        withoutFirst = new double[profile.size()];
        withoutSecond = new double[profile.size()];
        removal = new double[medoids.length];
        for (int medoid : medoids) {
            isMedoid[medoid] = true;
        }
        for (int o = 0; o < profile.size(); o++) {
            rank(o);
        }
        summarize();
    }

    /** The same without the medoid that is missed least. */
    SilhouetteMedoids withoutOne(Job job) {
        int least = 0;
        for (int m = 1; m < removal.length; m++) {
            least = removal[m] < removal[least] ? m : least;
        }
        int left = medoids[least];
        int[] others = IntStream.of(medoids).filter(medoid -> medoid != left).toArray();
        return new SilhouetteMedoids(profile, others, job);
    }

    @Override
    public int count() {
        return medoids.length;
    }

    @Override
    public int[] medoids() {
        return medoids;
    }

    @Override
    public int[] labels() {
        return ranked[0];
    }

    @Override
    public boolean isMedoid(int object) {
        return isMedoid[object];
    }

    @Override
    public double loss() {
        return loss;
    }

    @Override
    public double scale(int medoid) {
        return isMedoid.length;
    }

    @Override
    public void changes(int candidate, Profile.Reached memory, double[] changes) {
        System.arraycopy(removal, 0, changes, 0, changes.length);
        int count = profile.within(candidate, memory);
        double shared = 0;
        for (int r = 0; r < count; r++) {
            shared += change(memory.objects()[r], memory.distances()[r], changes);
        }
        for (int m = 0; m < changes.length; m++) {
            changes[m] += shared;
        }
    }

    /** What an object changes whichever medoid goes; what it changes more if one of its two goes is added. */
    private double change(int o, double candidate, double[] changes) {
        double first = distance[0][o];
        double second = distance[1][o];
        if (candidate < second) {
            double stays = candidate < first ? candidate / first : share(first, candidate);
            changes[ranked[0][o]] += candidate / second - stays - withoutFirst[o];
            changes[ranked[1][o]] -= withoutSecond[o];
            return stays - own[o];
        }
        if (candidate < distance[2][o]) {
            changes[ranked[0][o]] += share(second, candidate) - own[o] - withoutFirst[o];
            changes[ranked[1][o]] += share(first, candidate) - own[o] - withoutSecond[o];
        }
        return 0;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    @Override
    public void swap(int medoid, int object) {
        isMedoid[medoids[medoid]] = false;
        isMedoid[object] = true;
        medoids[medoid] = object;
        for (int o = 0; o < isMedoid.length; o++) {
            if (o == object || ranked[0][o] == medoid || ranked[1][o] == medoid || ranked[2][o] == medoid) {
                rank(o);
            } else {
                insert(o, medoid, profile.between(o, object));
            }
        }
        summarize();
    }

    /** Ranks all medoids for an object; a medoid is its own nearest, even where another lies on the same spot. */
    private void rank(int o) {
        job.check();
        for (int rank = 0; rank < RANKS; rank++) {
            ranked[rank][o] = -1;
            distance[rank][o] = Double.POSITIVE_INFINITY;
        }
        for (int m = 0; m < medoids.length; m++) {
            insert(o, m, medoids[m] == o ? -1 : profile.between(o, medoids[m]));
        }
        distance[0][o] = Math.max(0, distance[0][o]);
    }

    private void insert(int o, int medoid, double between) {
        int rank = RANKS;
        while (rank > 0 && between < distance[rank - 1][o]) {
            rank--;
            if (rank < RANKS - 1) {
                ranked[rank + 1][o] = ranked[rank][o];
                distance[rank + 1][o] = distance[rank][o];
            }
            ranked[rank][o] = medoid;
            distance[rank][o] = between;
        }
    }

    private void summarize() {
        Arrays.fill(removal, 0);
        loss = 0;
        for (int o = 0; o < isMedoid.length; o++) {
            own[o] = share(distance[0][o], distance[1][o]);
            withoutFirst[o] = share(distance[1][o], distance[2][o]) - own[o];
            withoutSecond[o] = share(distance[0][o], distance[2][o]) - own[o];
            loss += own[o];
            removal[ranked[0][o]] += withoutFirst[o];
            removal[ranked[1][o]] += withoutSecond[o];
        }
        profile.limit(distance[2]);
    }
}
