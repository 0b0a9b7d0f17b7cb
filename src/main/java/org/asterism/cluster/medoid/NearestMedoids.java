package org.asterism.cluster.medoid;

import java.util.Arrays;
import org.asterism.job.Job;

/**
 * The nearest and second nearest medoid of each object, kept current over swaps, and the removal loss of each medoid, by
 * which one pass over the objects prices a candidate for all medoids.
 *
 * <p>Schubert and Rousseeuw 2021, doi 10.1016/j.is.2021.101804, section 4.
 */
class NearestMedoids implements MedoidState {
    private final Profile profile;
    private final Job job;
    private final int[] medoids;
    private final boolean[] isMedoid;
    private final int[] near;
    private final int[] second;
    private final double[] nearDistance;
    private final double[] secondDistance;
    /** How much the loss grows if a medoid is taken away. */
    private final double[] removal;

    private double loss;

    /** @param medoids different objects, at least 2; copied */
    NearestMedoids(Profile profile, int[] medoids, Job job) {
        this.profile = profile;
        this.job = job;
        this.medoids = medoids.clone();
        isMedoid = new boolean[profile.size()];
        near = new int[profile.size()];
        second = new int[profile.size()];
        nearDistance = new double[profile.size()];
        secondDistance = new double[profile.size()];
        removal = new double[medoids.length];
        for (int medoid : medoids) {
            isMedoid[medoid] = true;
        }
        for (int o = 0; o < near.length; o++) {
            assign(o);
        }
        summarize();
    }

    @Override
    public final int count() {
        return medoids.length;
    }

    @Override
    public final int[] medoids() {
        return medoids;
    }

    @Override
    public final int[] labels() {
        return near;
    }

    @Override
    public final double loss() {
        return loss;
    }

    @Override
    public final boolean isMedoid(int object) {
        return isMedoid[object];
    }

    @Override
    public final double scale(int medoid) {
        return loss + removal[medoid];
    }

    @Override
    public void changes(int candidate, Profile.Reached memory, double[] changes) {
        int count = profile.within(candidate, memory);
        System.arraycopy(removal, 0, changes, 0, changes.length);
        double shared = shared(memory.objects(), memory.distances(), count, changes);
        for (int m = 0; m < changes.length; m++) {
            changes[m] += shared;
        }
    }

    /** Adds what removing each medoid would change less for the candidate; returns what the candidate gains in any case. */
    private double shared(int[] objects, double[] distances, int count, double[] changes) {
        double shared = 0;
        for (int r = 0; r < count; r++) {
            int o = objects[r];
            double distance = distances[r];
            if (distance < nearDistance[o]) {
                shared += distance - nearDistance[o];
                changes[near[o]] += nearDistance[o] - secondDistance[o];
            } else if (distance < secondDistance[o]) {
                changes[near[o]] += distance - secondDistance[o];
            }
        }
        return shared;
    }

    /** The change if an object at {@code distances} from the others took the place of a medoid, by the definition. */
    final double changeByDefinition(int medoid, double[] distances) {
        double sum = 0;
        for (int o = 0; o < near.length; o++) {
            sum += near[o] == medoid
                    ? Math.min(distances[o], secondDistance[o]) - nearDistance[o]
                    : Math.min(distances[o] - nearDistance[o], 0);
        }
        return sum;
    }

    @Override
    public final void swap(int medoid, int object) {
        isMedoid[medoids[medoid]] = false;
        isMedoid[object] = true;
        medoids[medoid] = object;
        for (int o = 0; o < near.length; o++) {
            if ((o & 255) == 0) {
                job.check();
            }
            if (o == object) {
                claim(o, medoid);
            } else {
                update(o, medoid, profile.between(o, object));
            }
        }
        summarize();
    }

    /** A medoid is its own nearest, even where another lies on the same spot. */
    private void claim(int o, int medoid) {
        if (near[o] != medoid) {
            second[o] = near[o];
            secondDistance[o] = nearDistance[o];
        }
        near[o] = medoid;
        nearDistance[o] = 0;
    }

    private void update(int o, int medoid, double distance) {
        if (near[o] == medoid) {
            replaceNear(o, medoid, distance);
        } else if (distance < nearDistance[o]) {
            second[o] = near[o];
            secondDistance[o] = nearDistance[o];
            near[o] = medoid;
            nearDistance[o] = distance;
        } else if (distance < secondDistance[o]) {
            second[o] = medoid;
            secondDistance[o] = distance;
        } else if (second[o] == medoid) {
            findSecond(o, medoid, distance);
        }
    }

    private void replaceNear(int o, int medoid, double distance) {
        if (distance < secondDistance[o]) {
            nearDistance[o] = distance;
        } else {
            near[o] = second[o];
            nearDistance[o] = secondDistance[o];
            findSecond(o, medoid, distance);
        }
    }

    private void findSecond(int o, int known, double distance) {
        second[o] = known;
        secondDistance[o] = distance;
        for (int m = 0; m < medoids.length; m++) {
            if (m != near[o] && m != known) {
                double other = profile.between(o, medoids[m]);
                if (other < secondDistance[o]) {
                    second[o] = m;
                    secondDistance[o] = other;
                }
            }
        }
    }

    private void assign(int o) {
        if ((o & 63) == 0) {
            job.check();
        }
        nearDistance[o] = Double.POSITIVE_INFINITY;
        secondDistance[o] = Double.POSITIVE_INFINITY;
        for (int m = 0; m < medoids.length; m++) {
            double distance = medoids[m] == o ? -1 : profile.between(o, medoids[m]);
            if (distance < nearDistance[o]) {
                second[o] = near[o];
                secondDistance[o] = nearDistance[o];
                near[o] = m;
                nearDistance[o] = distance;
            } else if (distance < secondDistance[o]) {
                second[o] = m;
                secondDistance[o] = distance;
            }
        }
        nearDistance[o] = Math.max(0, nearDistance[o]);
    }

    private void summarize() {
        Arrays.fill(removal, 0);
        loss = 0;
        for (int o = 0; o < near.length; o++) {
            loss += nearDistance[o];
            removal[near[o]] += secondDistance[o] - nearDistance[o];
        }
        profile.limit(secondDistance);
    }
}
