package org.asterism.report.animation;

import org.asterism.report.draw.PixelImage;

/** A rectangle of pixels, at least one pixel large. */
record Box(int left, int top, int width, int height) {
    static Box all(PixelImage image) {
        return new Box(0, 0, image.width(), image.height());
    }

    /** The smallest box around all pixels that differ; the first pixel alone where none does. */
    static Box changed(PixelImage before, PixelImage now) {
        int width = now.width();
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < now.height(); y++) {
            int first = first(before.argb(), now.argb(), y * width, width);
            if (first < width) {
                left = Math.min(left, first);
                right = Math.max(right, last(before.argb(), now.argb(), y * width, width));
                top = top < 0 ? y : top;
                bottom = y;
            }
        }
        return top < 0 ? new Box(0, 0, 1, 1) : new Box(left, top, right - left + 1, bottom - top + 1);
    }

    private static int first(int[] before, int[] now, int start, int width) {
        int x = 0;
        while (x < width && before[start + x] == now[start + x]) {
            x++;
        }
        return x;
    }

    private static int last(int[] before, int[] now, int start, int width) {
        int x = width - 1;
        while (before[start + x] == now[start + x]) {
            x--;
        }
        return x;
    }
}
