package org.asterism.geometry;

import java.util.Arrays;

/**
 * Edges of a subdivision of the plane, each directed both ways and with its dual: four numbers an edge.
 *
 * <p>Guibas, Stolfi: Primitives for the manipulation of general subdivisions and the computation of Voronoi diagrams, ACM
 * Transactions on Graphics 4, 1985, doi 10.1145/282918.282923.
 */
final class QuadEdges {
    private static final int GONE = -1;
    private int[] next;
    private int[] origin;
    private int size;

    QuadEdges(int points) {
        next = new int[16 * Math.max(4, points)];
        origin = new int[next.length];
    }

    /** One more than the highest number of an edge; the numbers of primal edges are even. */
    int size() {
        return size;
    }

    /** A new edge that is joined to no other. */
    int make(int from, int to) {
        int edge = size;
        size += 4;
        if (size > next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
            origin = Arrays.copyOf(origin, next.length);
        }
        next[edge] = edge;
        next[edge + 1] = edge + 3;
        next[edge + 2] = edge + 2;
        next[edge + 3] = edge + 1;
        origin[edge] = from;
        origin[edge + 2] = to;
        return edge;
    }

    /** A new edge from the end of one to the start of another, with both on its left. */
    int connect(int before, int after) {
        int edge = make(to(before), from(after));
        splice(edge, left(before));
        splice(reverse(edge), after);
        return edge;
    }

    /** Joins two rings of edges around their origins, or parts them. */
    void splice(int a, int b) {
        int dualA = turn(next[a]);
        int dualB = turn(next[b]);
        swap(a, b);
        swap(dualA, dualB);
    }

    void remove(int edge) {
        splice(edge, before(edge));
        splice(reverse(edge), before(reverse(edge)));
        origin[edge] = GONE;
        origin[reverse(edge)] = GONE;
    }

    boolean removed(int edge) {
        return origin[edge] == GONE;
    }

    int from(int edge) {
        return origin[edge];
    }

    int to(int edge) {
        return origin[reverse(edge)];
    }

    static int reverse(int edge) {
        return edge ^ 2;
    }

    /** The next edge counterclockwise around the origin. */
    int after(int edge) {
        return next[edge];
    }

    /** The next edge clockwise around the origin. */
    int before(int edge) {
        return turn(next[turn(edge)]);
    }

    /** The next edge counterclockwise around the face on the left. */
    int left(int edge) {
        return turn(next[unturn(edge)]);
    }

    /** The edge before this one around the face on its right. */
    int right(int edge) {
        return next[reverse(edge)];
    }

    private static int turn(int edge) {
        return (edge & ~3) | ((edge + 1) & 3);
    }

    private static int unturn(int edge) {
        return (edge & ~3) | ((edge + 3) & 3);
    }

    private void swap(int a, int b) {
        int kept = next[a];
        next[a] = next[b];
        next[b] = kept;
    }
}
