package org.asterism.geometry;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.RadixSort;

/**
 * The Delaunay triangulation of points in the plane: no point lies inside the circle through a triangle's corners.
 *
 * <p>Of points at one place the first takes part. Points on one line have edges and no triangles. Halves are triangulated
 * and merged, with exact predicates; O(n log n). Guibas and Stolfi 1985, see {@link QuadEdges}.
 */
public final class Delaunay {
    private static final int CHECK = 1 << 12;
    private final Points points;
    private final Predicates predicates;
    private final Job job;
    /** The different places, by x, then y. */
    private final int[] order;

    private final QuadEdges edges;

    private Delaunay(Points points, Job job) {
        this.points = points;
        this.job = job;
        predicates = new Predicates(points.column(0), points.column(1));
        order = different(points);
        edges = new QuadEdges(order.length);
        if (order.length > 1) {
            triangulate(0, order.length);
        }
    }

    /**
     * Triangulates the first two dimensions.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Delaunay of(Points points, Job job) {
        return new Delaunay(points, job);
    }

    public Points points() {
        return points;
    }

    /** The edges as pairs of points, one pair after the other; each edge once. */
    public int[] edges() {
        int[] pairs = new int[edges.size()];
        int count = 0;
        for (int edge = 0; edge < edges.size(); edge += 4) {
            if (!edges.removed(edge)) {
                pairs[count++] = edges.from(edge);
                pairs[count++] = edges.to(edge);
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** The points that take part: the first at each place. */
    public int[] places() {
        return order.clone();
    }

    public Triangles triangles() {
        int[] sides = new int[edges.size()];
        int[] place = new int[edges.size()];
        Arrays.fill(place, Triangles.NONE);
        int count = 0;
        for (int edge = 0; edge < edges.size(); edge += 2) {
            if (place[edge] == Triangles.NONE && isTriangle(edge)) {
                for (int side = edge; place[side] == Triangles.NONE; side = edges.left(side)) {
                    place[side] = count;
                    sides[count++] = side;
                }
            }
        }
        int[] corners = Arrays.stream(sides, 0, count).map(edges::from).toArray();
        int[] across = Arrays.stream(sides, 0, count)
                .map(side -> place[QuadEdges.reverse(side)])
                .toArray();
        return new Triangles(corners, across);
    }

    /**
     * Triangles by their sides, three after three, counterclockwise.
     *
     * @param corners the point where a side begins; it ends where the next of the three begins
     * @param across the same side of the triangle next to it, {@link #NONE} on the border
     */
    public record Triangles(int[] corners, int[] across) {
        public static final int NONE = -1;

        public int size() {
            return corners.length / 3;
        }

        /** The next side of the same triangle. */
        public int next(int side) {
            return side % 3 == 2 ? side - 2 : side + 1;
        }
    }

    private boolean isTriangle(int first) {
        if (edges.removed(first)) {
            return false;
        }
        int second = edges.left(first);
        int third = edges.left(second);
        return edges.left(third) == first
                && predicates.turn(edges.from(first), edges.from(second), edges.from(third)) > 0;
    }

    private static int[] different(Points points) {
        double[] x = points.column(0);
        double[] y = points.column(1);
        int[] sorted = RadixSort.ascending(x, y);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            int last = count == 0 ? -1 : sorted[count - 1];
            if (last < 0 || x[sorted[i]] != x[last] || y[sorted[i]] != y[last]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Triangulates a range of the order and returns its outermost edges: counterclockwise from the left, clockwise from the right. */
    private int[] triangulate(int start, int end) {
        int size = end - start;
        if (size == 2) {
            int edge = edges.make(order[start], order[start + 1]);
            return new int[] {edge, QuadEdges.reverse(edge)};
        }
        if (size == 3) {
            return three(order[start], order[start + 1], order[start + 2]);
        }
        if (size > CHECK) {
            job.check();
        }
        int middle = (start + end) >>> 1;
        return merge(triangulate(start, middle), triangulate(middle, end));
    }

    private int[] three(int a, int b, int c) {
        int first = edges.make(a, b);
        int second = edges.make(b, c);
        edges.splice(QuadEdges.reverse(first), second);
        int turn = predicates.turn(a, b, c);
        if (turn == 0) {
            return new int[] {first, QuadEdges.reverse(second)};
        }
        int third = edges.connect(second, first);
        return turn > 0 ? new int[] {first, QuadEdges.reverse(second)} : new int[] {QuadEdges.reverse(third), third};
    }

    private int[] merge(int[] leftHalf, int[] rightHalf) {
        int outerLeft = leftHalf[0];
        int innerLeft = leftHalf[1];
        int innerRight = rightHalf[0];
        int outerRight = rightHalf[1];
        while (true) {
            if (leftOf(edges.from(innerRight), innerLeft)) {
                innerLeft = edges.left(innerLeft);
            } else if (rightOf(edges.from(innerLeft), innerRight)) {
                innerRight = edges.right(innerRight);
            } else {
                break;
            }
        }
        int base = edges.connect(QuadEdges.reverse(innerRight), innerLeft);
        int newLeft = edges.from(innerLeft) == edges.from(outerLeft) ? QuadEdges.reverse(base) : outerLeft;
        int newRight = edges.from(innerRight) == edges.from(outerRight) ? base : outerRight;
        zip(base);
        return new int[] {newLeft, newRight};
    }

    /** Joins two halves upwards from the lowest edge between them, which runs from right to left. */
    private void zip(int lowest) {
        int base = lowest;
        while (true) {
            int left = risingLeft(base);
            int right = risingRight(base);
            boolean leftRises = rightOf(edges.to(left), base);
            boolean rightRises = rightOf(edges.to(right), base);
            if (!leftRises && !rightRises) {
                return;
            }
            boolean takeRight = !leftRises
                    || (rightRises
                            && predicates.inCircle(
                                    edges.to(left), edges.from(left), edges.from(right), edges.to(right)));
            base = takeRight
                    ? edges.connect(right, QuadEdges.reverse(base))
                    : edges.connect(QuadEdges.reverse(base), QuadEdges.reverse(left));
        }
    }

    private int risingLeft(int base) {
        int left = edges.after(QuadEdges.reverse(base));
        while (rightOf(edges.to(left), base) && hides(base, left, edges.after(left))) {
            int next = edges.after(left);
            edges.remove(left);
            left = next;
        }
        return left;
    }

    private int risingRight(int base) {
        int right = edges.before(base);
        while (rightOf(edges.to(right), base) && hides(base, right, edges.before(right))) {
            int next = edges.before(right);
            edges.remove(right);
            right = next;
        }
        return right;
    }

    /** Whether the end of the next edge lies inside the circle through the base and the end of an edge. */
    private boolean hides(int base, int edge, int next) {
        return predicates.inCircle(edges.to(base), edges.from(base), edges.to(edge), edges.to(next));
    }

    private boolean leftOf(int point, int edge) {
        return predicates.turn(point, edges.from(edge), edges.to(edge)) > 0;
    }

    private boolean rightOf(int point, int edge) {
        return predicates.turn(point, edges.to(edge), edges.from(edge)) > 0;
    }
}
