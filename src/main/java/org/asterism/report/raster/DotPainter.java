package org.asterism.report.raster;

/**
 * Blends points one by one as small anti-aliased shapes onto opaque pixels.
 *
 * <p>Costs about the number of covered pixels. A painter belongs to one frame and is shared by the bands of rows, which
 * write to different pixels.
 */
final class DotPainter {
    private final Stamp[] stamps;
    private final int[] colors;
    private final int width;
    private final int[] pixels;

    DotPainter(Stamp[] stamps, int[] colors, int width, int[] pixels) {
        this.stamps = stamps;
        this.colors = colors;
        this.width = width;
        this.pixels = pixels;
    }

    /** Draws the part of a point at pixel (px, py) that lies in rows {@code top} (inclusive) to {@code bottom}. */
    void dot(float px, float py, int style, int top, int bottom) {
        Stamp stamp = stamps[style];
        double floorX = Math.floor(px);
        double floorY = Math.floor(py);
        int left = (int) floorX - stamp.reach;
        int upper = (int) floorY - stamp.reach;
        int fromX = Math.max(0, -left);
        int toX = Math.min(stamp.side, width - left);
        int toY = Math.min(stamp.side, bottom - upper);
        short[] alphas = stamp.at((float) (px - floorX), (float) (py - floorY));
        int color = colors[style];
        for (int row = Math.max(0, top - upper); row < toY; row++) {
            int at = (upper + row) * width + left;
            int mask = row * stamp.side;
            for (int column = fromX; column < toX; column++) {
                int alpha = alphas[mask + column];
                if (alpha != 0) {
                    pixels[at + column] = blend(pixels[at + column], color, alpha);
                }
            }
        }
    }

    /** An opaque colour over another; red and blue are blended together in one multiplication. */
    static int blend(int under, int over, int alpha) {
        int rest = 256 - alpha;
        int redBlue = (under & 0xFF00FF) * rest + (over & 0xFF00FF) * alpha + 0x800080;
        int green = (under & 0x00FF00) * rest + (over & 0x00FF00) * alpha + 0x008000;
        return 0xFF000000 | ((redBlue >>> 8) & 0xFF00FF) | ((green >>> 8) & 0x00FF00);
    }
}
