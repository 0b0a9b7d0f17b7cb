package org.asterism.cluster.density;

import java.util.Arrays;
import org.asterism.job.Job;

/**
 * The walk of OPTICS, whatever finds the neighbours: always on to the point that is easiest to reach from those visited.
 * Positions are the order in which points lie in memory; distances are in the unit of the subclass.
 */
abstract class Ordering {
    final double[] reachability;
    final int[] ids;
    private final boolean[] visited;
    private final int[] predecessor;
    private final Seeds seeds;
    /** The points that became easier to reach from the last position, kept only for those who watch. */
    private int[] easier = {};

    private int easierCount;

    Ordering(int[] ids) {
        this.ids = ids;
        reachability = new double[ids.length];
        visited = new boolean[ids.length];
        predecessor = new int[ids.length];
        seeds = new Seeds(reachability, ids);
        Arrays.fill(reachability, Double.POSITIVE_INFINITY);
        Arrays.fill(predecessor, -1);
    }

    /** The distance within which a position has enough neighbours, infinite if that is beyond epsilon. */
    abstract double core(int position);

    /** Offers each neighbour of a core position its way there. */
    abstract void expand(int position);

    /** A distance in the unit of the caller. */
    abstract double distance(double own);

    final Reachability run(Visitor visitor, Job job) {
        easier = new int[visitor == Visitor.NONE ? 0 : ids.length];
        int[] order = new int[ids.length];
        int[] positions = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            positions[ids[i]] = i;
        }
        int count = 0;
        for (int start : positions) {
            if (!visited[start]) {
                seeds.improved(start);
            }
            while (!seeds.isEmpty()) {
                int next = seeds.removeFirst();
                visit(next, visitor);
                order[count++] = ids[next];
                if ((count & 63) == 0) {
                    job.check();
                    job.progress((double) count / ids.length);
                }
            }
        }
        return plot(order);
    }

    private void visit(int position, Visitor visitor) {
        visited[position] = true;
        double core = core(position);
        visitor.visit(ids[position], predecessor[position], distance(reachability[position]), distance(core));
        if (core < Double.POSITIVE_INFINITY) {
            easierCount = 0;
            expand(position);
            visitor.update(ids[position], distance(core), easier, easierCount);
        }
    }

    final boolean isVisited(int position) {
        return visited[position];
    }

    /** Offers a way from one position to another. */
    final void offer(int from, int to, double way) {
        if (!visited[to] && way < reachability[to]) {
            reachability[to] = way;
            predecessor[to] = ids[from];
            seeds.improved(to);
            if (easier.length > 0) {
                easier[easierCount++] = ids[to];
            }
        }
    }

    private Reachability plot(int[] order) {
        double[] reached = new double[ids.length];
        double[] core = new double[ids.length];
        int[] from = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            reached[ids[i]] = distance(reachability[i]);
            core[ids[i]] = distance(core(i));
            from[ids[i]] = predecessor[i];
        }
        return new Reachability(order, reached, core, from);
    }

    /** Is told of each point as it is visited. */
    interface Visitor {
        /** Cares for nothing. */
        Visitor NONE = new Visitor() {
            @Override
            public void visit(int point, int from, double reachability, double core) {}

            @Override
            public void update(int point, double core, int[] easier, int count) {}
        };

        /** @param from the point that it is reached from, -1 where the walk starts anew */
        void visit(int point, int from, double reachability, double core);

        /** The first {@code count} points of {@code easier} are now reached from a core point. */
        void update(int point, double core, int[] easier, int count);
    }
}
