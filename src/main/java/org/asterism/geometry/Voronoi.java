package org.asterism.geometry;

import java.util.Arrays;
import org.asterism.job.Job;

/**
 * The Voronoi cells of sites in the plane: what is nearer to a site than to any other, in Euclidean distance.
 *
 * <p>A cell is cut out of a rectangle by the site's neighbours in the Delaunay triangulation. Of sites at one place the
 * first has the cell.
 */
public final class Voronoi {
    private final Points sites;
    /** Of each site the first of its neighbours; its last is before the next site's first. */
    private final int[] start;

    private final int[] neighbors;
    private final boolean[] taken;

    private Voronoi(Points sites, Delaunay triangulation) {
        this.sites = sites;
        int[] edges = triangulation.edges();
        start = new int[sites.size() + 1];
        neighbors = new int[edges.length];
        taken = new boolean[sites.size()];
        for (int site : triangulation.places()) {
            taken[site] = true;
        }
        link(edges);
    }

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    public static Voronoi of(Points sites, Job job) {
        return new Voronoi(sites, Delaunay.of(sites, job));
    }

    public Points sites() {
        return sites;
    }

    /** The part of a site's cell inside a rectangle, counterclockwise; without vertices where there is none. */
    public Polygon cell(int site, Bounds within) {
        if (!taken[site]) {
            return new Polygon(new double[0], new double[0]);
        }
        Polygon cell = new Polygon(
                new double[] {within.minX(), within.maxX(), within.maxX(), within.minX()},
                new double[] {within.minY(), within.minY(), within.maxY(), within.maxY()});
        for (int n = start[site]; n < start[site + 1]; n++) {
            cell = nearer(cell, site, neighbors[n]);
        }
        return cell;
    }

    private void link(int[] edges) {
        for (int end : edges) {
            start[end + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        for (int e = 0; e < edges.length; e++) {
            neighbors[next[edges[e]]++] = edges[e ^ 1];
        }
    }

    /** The part of a convex polygon that is nearer to one site than to another. Sutherland and Hodgman 1974. */
    private Polygon nearer(Polygon polygon, int site, int other) {
        double acrossX = sites.get(other, 0) - sites.get(site, 0);
        double acrossY = sites.get(other, 1) - sites.get(site, 1);
        double middleX = sites.get(site, 0) + acrossX / 2;
        double middleY = sites.get(site, 1) + acrossY / 2;
        int size = polygon.size();
        double[] beyond = new double[size];
        Arrays.setAll(beyond, i -> (polygon.x()[i] - middleX) * acrossX + (polygon.y()[i] - middleY) * acrossY);
        double[] x = new double[2 * size];
        double[] y = new double[2 * size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int next = i + 1 == size ? 0 : i + 1;
            if (beyond[i] <= 0) {
                x[kept] = polygon.x()[i];
                y[kept++] = polygon.y()[i];
            }
            if ((beyond[i] < 0 && beyond[next] > 0) || (beyond[i] > 0 && beyond[next] < 0)) {
                double share = beyond[i] / (beyond[i] - beyond[next]);
                x[kept] = polygon.x()[i] + share * (polygon.x()[next] - polygon.x()[i]);
                y[kept++] = polygon.y()[i] + share * (polygon.y()[next] - polygon.y()[i]);
            }
        }
        return new Polygon(Arrays.copyOf(x, kept), Arrays.copyOf(y, kept));
    }
}
