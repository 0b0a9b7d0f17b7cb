package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Complete or average linkage on the lower triangle of a matrix of {@code float} distances, updated by the formula of
 * Lance and Williams 1967, doi 10.1093/comjnl/9.4.373.
 */
final class Triangle implements Proximity {
    private final Linkage linkage;
    private final float[][] rows;
    private final int[] sizes;
    private final int[] alive;
    private int count;

    Triangle(Points points, Linkage linkage, Job job) {
        this.linkage = linkage;
        count = points.size();
        sizes = new int[count];
        Arrays.fill(sizes, 1);
        alive = new int[count];
        Arrays.setAll(alive, i -> i);
        rows = DistanceRows.triangle(points, job);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public boolean alive(int cluster) {
        return sizes[cluster] > 0;
    }

    @Override
    public int nearest(int cluster, int preferred) {
        int nearest = preferred;
        float least = preferred < 0 ? Float.POSITIVE_INFINITY : distance(cluster, preferred);
        float[] row = rows[cluster];
        int a = 0;
        for (; alive[a] < cluster; a++) {
            if (row[alive[a]] < least) {
                nearest = alive[a];
                least = row[nearest];
            }
        }
        for (a++; a < count; a++) {
            if (rows[alive[a]][cluster] < least) {
                nearest = alive[a];
                least = rows[nearest][cluster];
            }
        }
        return nearest;
    }

    @Override
    public double height(int a, int b) {
        return distance(a, b);
    }

    @Override
    public void merge(int a, int b) {
        remove(a);
        for (int i = 0; i < count; i++) {
            int other = alive[i];
            if (other != b) {
                set(b, other, linked(distance(a, other), sizes[a], distance(b, other), sizes[b]));
            }
        }
        sizes[b] += sizes[a];
        sizes[a] = 0;
    }

    private float linked(float a, double sizeA, float b, double sizeB) {
        return linkage == Linkage.COMPLETE ? Math.max(a, b) : (float) ((sizeA * a + sizeB * b) / (sizeA + sizeB));
    }

    private void remove(int cluster) {
        int at = Arrays.binarySearch(alive, 0, count, cluster);
        System.arraycopy(alive, at + 1, alive, at, count - at - 1);
        count--;
    }

    private float distance(int a, int b) {
        return a > b ? rows[a][b] : rows[b][a];
    }

    private void set(int a, int b, float value) {
        if (a > b) {
            rows[a][b] = value;
        } else {
            rows[b][a] = value;
        }
    }
}
