package org.asterism.report.raster;

/**
 * How opaque a cell is by its depth: a table of alphas from 0 to 256.
 *
 * <p>A cell of several pixels with few points is as opaque as its pixels would be in the mean, most of them empty.
 */
final class Shade {
    private static final double FAINTEST = 0.62;
    private static final int MOST = 1 << 16;
    /** Optical depths beyond this are opaque. */
    private static final int DEEPEST = 8;

    private final int[] alphas;

    private Shade(int[] alphas) {
        this.alphas = alphas;
    }

    /** Optical depths, of which {@code unit} let 1/e of the light through. */
    static Shade optical(int unit) {
        int[] alphas = new int[DEEPEST * unit];
        for (int depth = 0; depth < alphas.length; depth++) {
            alphas[depth] = (int) Math.round(-256 * Math.expm1(-depth / (double) unit));
        }
        return new Shade(alphas);
    }

    /**
     * Counts by their logarithm.
     *
     * @param full the count of a pixel that is opaque, above 1
     * @param pixels of a cell
     */
    static Shade logarithmic(double full, int pixels) {
        int[] alphas = new int[(int) Math.min(MOST, Math.ceil(full * pixels) + 1)];
        for (int count = 1; count < alphas.length; count++) {
            double hit = hit(count, pixels);
            double mean = count / (pixels * hit);
            alphas[count] = alpha(hit, Math.log(Math.max(1, mean)) / Math.log(full));
        }
        return new Shade(alphas);
    }

    /**
     * Counts by their rank.
     *
     * @param histogram how many cells have each count above 0
     * @param pixels of a cell
     */
    static Shade equalised(int[] histogram, int pixels) {
        long cells = 0;
        int first = 0;
        for (int count = 1; count < histogram.length; count++) {
            first = cells == 0 ? histogram[count] : first;
            cells += histogram[count];
        }
        int[] alphas = new int[histogram.length];
        long below = 0;
        for (int count = 1; count < histogram.length; count++) {
            below += histogram[count];
            double rank = (below - first) / (double) Math.max(1, cells - first);
            alphas[count] = alpha(hit(count, pixels), rank);
        }
        return new Shade(alphas);
    }

    /** The share of a cell's pixels that have a point, if points fall anywhere in it. */
    private static double hit(int count, int pixels) {
        return pixels == 1 ? 1 : -Math.expm1(-count / (double) pixels);
    }

    /** Bins for a histogram of counts. */
    static int[] histogram() {
        return new int[MOST];
    }

    int alpha(long depth) {
        return alphas[(int) Math.min(depth, alphas.length - 1)];
    }

    private static int alpha(double hit, double share) {
        return (int) Math.round(256 * hit * (FAINTEST + (1 - FAINTEST) * Math.clamp(share, 0, 1)));
    }
}
