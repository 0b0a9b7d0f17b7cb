package org.asterism.geometry;

/** The few nearest points found so far, as a heap with the farthest of them on top. */
public final class Nearest {
    private final int[] positions;
    private final double[] squared;
    private int count;

    /** @param capacity how many points to keep, at least 1 */
    public Nearest(int capacity) {
        positions = new int[capacity];
        squared = new double[capacity];
    }

    public void clear() {
        count = 0;
    }

    /** How many were found: the capacity, or all points where there are fewer. */
    public int count() {
        return count;
    }

    /** The position of one of them, in no order. */
    public int position(int index) {
        return positions[index];
    }

    /** The squared distance of one of them. */
    public double squaredDistance(int index) {
        return squared[index];
    }

    /** The squared distance of the farthest kept. */
    public double farthest() {
        return squared[0];
    }

    /** Points at this squared distance or beyond are of no use. */
    double limit() {
        return count < squared.length ? Double.POSITIVE_INFINITY : squared[0];
    }

    /** Keeps a point if it is among the nearest so far; of equally far ones those offered first stay. */
    public void offer(int position, double distance) {
        if (count < squared.length) {
            rise(count++, position, distance);
        } else if (distance < squared[0]) {
            sink(position, distance);
        }
    }

    private void rise(int from, int position, double distance) {
        int at = from;
        while (at > 0 && squared[(at - 1) / 2] < distance) {
            set(at, positions[(at - 1) / 2], squared[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, position, distance);
    }

    private void sink(int position, double distance) {
        int at = 0;
        int child = 1;
        while (child < count) {
            if (child + 1 < count && squared[child + 1] > squared[child]) {
                child++;
            }
            if (squared[child] <= distance) {
                break;
            }
            set(at, positions[child], squared[child]);
            at = child;
            child = 2 * at + 1;
        }
        set(at, position, distance);
    }

    private void set(int at, int position, double distance) {
        positions[at] = position;
        squared[at] = distance;
    }
}
