package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.DisjointSets;

/**
 * DBSCAN in the plane on a grid: a cell with minPoints points is all core, and two cells join as soon as one pair of
 * their core points is within the radius. Gunawan 2013, "A faster algorithm for DBSCAN"; Wang, Gu and Shun 2020, doi
 * 10.1145/3318464.3380582.
 */
final class GridCores extends Cores {
    private static final int MOST_NEIGHBORS = 24;

    private final Grid grid;
    private final double limit;
    private final int minPoints;
    private final Blocks blocks;
    private final int[] ids;
    private final int[] cellOf;
    private final double[] x;
    private final double[] y;
    /** Where the core points of a cell end; they come first in it. */
    private final int[] coreEnd;

    private final DisjointSets sets;

    GridCores(Points points, double radius, int minPoints, Job job) {
        super(points.size(), job);
        grid = new Grid(points, radius, job);
        limit = radius * radius;
        this.minPoints = minPoints;
        blocks = Blocks.of(grid.cells());
        ids = grid.order();
        x = new double[ids.length];
        y = new double[ids.length];
        Parallel.forEach(blocks.count(), block -> {
            for (int i = grid.start(blocks.start(block)); i < grid.start(blocks.end(block)); i++) {
                x[i] = points.get(ids[i], 0);
                y[i] = points.get(ids[i], 1);
            }
        });
        cellOf = new int[ids.length];
        coreEnd = new int[grid.cells()];
        sets = new DisjointSets(grid.cells());
    }

    @Override
    void find(Job part) {
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            int[] neighbors = new int[MOST_NEIGHBORS];
            for (int cell = blocks.start(block); cell < blocks.end(block); cell++) {
                Arrays.fill(cellOf, grid.start(cell), grid.start(cell + 1), cell);
                if (grid.start(cell + 1) - grid.start(cell) >= minPoints) {
                    coreEnd[cell] = grid.start(cell + 1);
                } else {
                    findIn(cell, neighbors, part);
                }
            }
            part.progress((double) done.incrementAndGet() / blocks.count());
        });
        Parallel.forEach(blocks.count(), block -> sortCoresFirst(blocks.start(block), blocks.end(block), part));
        part.progress(1);
    }

    /** Counts how many core points the cell has; which they are is marked by a negative id until they are sorted. */
    private void findIn(int cell, int[] neighbors, Job part) {
        int count = grid.neighbors(cell, neighbors);
        int cores = grid.start(cell);
        for (int i = grid.start(cell); i < grid.start(cell + 1); i++) {
            part.check();
            if (isCore(i, cell, neighbors, count)) {
                ids[i] = ~ids[i];
                cores++;
            }
        }
        coreEnd[cell] = cores;
    }

    private boolean isCore(int i, int cell, int[] neighbors, int count) {
        int near = grid.start(cell + 1) - grid.start(cell);
        for (int n = 0; n < count && near < minPoints; n++) {
            for (int j = grid.start(neighbors[n]); j < grid.start(neighbors[n] + 1) && near < minPoints; j++) {
                if (squaredDistance(i, j) <= limit) {
                    near++;
                }
            }
        }
        return near >= minPoints;
    }

    private void sortCoresFirst(int fromCell, int toCell, Job part) {
        for (int cell = fromCell; cell < toCell; cell++) {
            if ((cell & 255) == 0) {
                part.check();
            }
            int to = grid.start(cell);
            for (int i = grid.start(cell); i < grid.start(cell + 1); i++) {
                if (ids[i] < 0) {
                    ids[i] = ~ids[i];
                    swap(i, to++);
                }
            }
        }
    }

    private void swap(int i, int j) {
        int id = ids[i];
        double px = x[i];
        double py = y[i];
        ids[i] = ids[j];
        x[i] = x[j];
        y[i] = y[j];
        ids[j] = id;
        x[j] = px;
        y[j] = py;
    }

    @Override
    void connect(Job part) {
        int[] neighbors = new int[MOST_NEIGHBORS];
        for (int cell = 0; cell < coreEnd.length; cell++) {
            if (coreEnd[cell] == grid.start(cell)) {
                continue;
            }
            int count = grid.neighbors(cell, neighbors);
            for (int n = 0; n < count; n++) {
                if (neighbors[n] < cell && sets.find(cell) != sets.find(neighbors[n])) {
                    join(cell, neighbors[n], part);
                }
            }
            if ((cell & 255) == 0) {
                part.progress((double) cell / coreEnd.length);
            }
        }
    }

    private void join(int a, int b, Job part) {
        for (int i = grid.start(a); i < coreEnd[a]; i++) {
            part.check();
            for (int j = grid.start(b); j < coreEnd[b]; j++) {
                if (squaredDistance(i, j) <= limit) {
                    sets.union(a, b);
                    return;
                }
            }
        }
    }

    @Override
    int set(int position) {
        int cell = cellOf[position];
        if (position < coreEnd[cell]) {
            return sets.find(cell);
        }
        int[] neighbors = new int[MOST_NEIGHBORS];
        int count = grid.neighbors(cell, neighbors);
        int nearest = nearer(position, cell, -1);
        for (int n = 0; n < count; n++) {
            nearest = nearer(position, neighbors[n], nearest);
        }
        return nearest < 0 ? Clustering.NOISE : sets.find(cellOf[nearest]);
    }

    /** The nearest core point of a cell if it is within the radius and nearer than the one known. */
    private int nearer(int position, int cell, int known) {
        int nearest = known;
        double least = known < 0 ? limit : squaredDistance(position, known);
        for (int j = grid.start(cell); j < coreEnd[cell]; j++) {
            double distance = squaredDistance(position, j);
            if (distance < least || (distance == least && (nearest < 0 || ids[j] < ids[nearest]))) {
                least = distance;
                nearest = j;
            }
        }
        return nearest;
    }

    @Override
    int id(int position) {
        return ids[position];
    }

    private double squaredDistance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return dx * dx + dy * dy;
    }
}
