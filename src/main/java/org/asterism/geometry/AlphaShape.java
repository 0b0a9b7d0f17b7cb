package org.asterism.geometry;

import static org.asterism.geometry.Delaunay.Triangles.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.geometry.Delaunay.Triangles;
import org.asterism.job.Job;

/**
 * The shape of points in the plane: the triangles of their Delaunay triangulation whose circle is small enough. It has
 * bays, holes and several pieces where the points have them.
 *
 * <p>Edelsbrunner, Kirkpatrick, Seidel: On the shape of a set of points in the plane, IEEE Transactions on Information
 * Theory 29, 1983, doi 10.1109/TIT.1983.1056714.
 */
public final class AlphaShape {
    private final Points points;
    private final Triangles triangles;
    /** Of each triangle the radius of the circle through its corners. */
    private final double[] radii;

    private AlphaShape(Points points, Triangles triangles) {
        this.points = points;
        this.triangles = triangles;
        radii = new double[triangles.size()];
        Arrays.setAll(radii, this::circumradius);
    }

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    public static AlphaShape of(Points points, Job job) {
        return new AlphaShape(points, Delaunay.of(points, job).triangles());
    }

    /**
     * The radius at which a share of the points are corners of the shape; infinite where there are no triangles.
     *
     * @param share from 0 to 1
     */
    public double radius(double share) {
        double[] own = new double[points.size()];
        Arrays.fill(own, Double.POSITIVE_INFINITY);
        for (int c = 0; c < triangles.corners().length; c++) {
            int corner = triangles.corners()[c];
            own[corner] = Math.min(own[corner], radii[c / 3]);
        }
        double[] covered = Arrays.stream(own).filter(Double::isFinite).sorted().toArray();
        if (covered.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return covered[(int) Math.ceil(share * (covered.length - 1))];
    }

    /**
     * The outlines of the shape made of the triangles whose circle has at most this radius: rings of points, around
     * pieces counterclockwise, around holes clockwise, without the first point again.
     */
    public List<int[]> rings(double radius) {
        int[] next = border(radius);
        List<int[]> rings = new ArrayList<>();
        for (int side = 0; side < next.length; side++) {
            if (next[side] != NONE) {
                rings.add(ring(next, side));
            }
        }
        return rings;
    }

    /** For each side of a kept triangle that no other one shares, the side that follows on the border. */
    private int[] border(double radius) {
        int[] next = new int[triangles.corners().length];
        for (int side = 0; side < next.length; side++) {
            boolean outer = kept(side, radius) && !kept(triangles.across()[side], radius);
            next[side] = outer ? following(side, radius) : NONE;
        }
        return next;
    }

    /** Turns around the end of a side, through kept triangles, to the border on the other side of them. */
    private int following(int side, double radius) {
        int next = triangles.next(side);
        while (kept(triangles.across()[next], radius)) {
            next = triangles.next(triangles.across()[next]);
        }
        return next;
    }

    private int[] ring(int[] next, int first) {
        int[] ring = new int[8];
        int size = 0;
        int side = first;
        while (next[side] != NONE) {
            ring = size == ring.length ? Arrays.copyOf(ring, 2 * size) : ring;
            ring[size++] = triangles.corners()[side];
            int following = next[side];
            next[side] = NONE;
            side = following;
        }
        return Arrays.copyOf(ring, size);
    }

    private boolean kept(int side, double radius) {
        return side != NONE && radii[side / 3] <= radius;
    }

    private double circumradius(int triangle) {
        int a = triangles.corners()[3 * triangle];
        int b = triangles.corners()[3 * triangle + 1];
        int c = triangles.corners()[3 * triangle + 2];
        double abX = points.get(b, 0) - points.get(a, 0);
        double abY = points.get(b, 1) - points.get(a, 1);
        double acX = points.get(c, 0) - points.get(a, 0);
        double acY = points.get(c, 1) - points.get(a, 1);
        double twiceArea = Math.abs(abX * acY - abY * acX);
        double bc = Math.hypot(acX - abX, acY - abY);
        return Math.hypot(abX, abY) * bc * Math.hypot(acX, acY) / (2 * twiceArea);
    }
}
