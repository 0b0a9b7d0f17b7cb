package org.asterism.report.raster;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.asterism.geometry.Bounds;

/** The boxes of all blocks, and around them the boxes of groups of blocks, so that few have to be looked at. */
final class BoxTree {
    private static final int GROUP = 64;
    private final Bounds[] boxes;
    private final Bounds[] groups;

    /** @param boxes in an order in which neighbours are close together */
    BoxTree(Bounds[] boxes) {
        this.boxes = boxes;
        groups = new Bounds[Math.ceilDiv(boxes.length, GROUP)];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = Arrays.stream(boxes, g * GROUP, end(g))
                    .reduce(Bounds::joined)
                    .orElseThrow();
        }
    }

    int size() {
        return boxes.length;
    }

    Bounds box(int index) {
        return boxes[index];
    }

    /** Visits the boxes that touch a rectangle, ascending. */
    void touching(Bounds rectangle, IntConsumer visitor) {
        for (int g = 0; g < groups.length; g++) {
            if (touches(groups[g], rectangle)) {
                for (int b = g * GROUP; b < end(g); b++) {
                    if (touches(boxes[b], rectangle)) {
                        visitor.accept(b);
                    }
                }
            }
        }
    }

    private int end(int group) {
        return Math.min(boxes.length, (group + 1) * GROUP);
    }

    private static boolean touches(Bounds box, Bounds other) {
        return box.maxX() >= other.minX()
                && box.minX() <= other.maxX()
                && box.maxY() >= other.minY()
                && box.minY() <= other.maxY();
    }
}
