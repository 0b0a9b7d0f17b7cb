package org.asterism.geometry;

import java.util.Arrays;
import java.util.List;

/** How near places on a grid are to a brush's way: minus the squared distance in radii, at least -{@value #FAR}. */
record SwathField(Field nearness) {
    private static final int CELLS = 240;
    private static final double FAR = 4;
    /** The grid reaches so far beyond what is touched, in radii: its outline has room. */
    private static final double ROOM = 0.25;

    static SwathField of(Swath swath) {
        Bounds touched = swath.bounds();
        double x = ROOM * swath.radiusX();
        double y = ROOM * swath.radiusY();
        Bounds bounds = new Bounds(touched.minX() - x, touched.minY() - y, touched.maxX() + x, touched.maxY() + y);
        double[] values = new double[CELLS * CELLS];
        Arrays.fill(values, -FAR);
        SwathField made = new SwathField(new Field(bounds, CELLS, CELLS, values));
        for (int stretch = 0; stretch < swath.stretches(); stretch++) {
            made.enter(swath, stretch, x, y);
        }
        return made;
    }

    List<Contour> outline() {
        return Contours.of(nearness, -1);
    }

    /** Takes one stretch into account, in the cells that it touches and those beside them. */
    private void enter(Swath swath, int stretch, double x, double y) {
        Bounds around = swath.around(stretch);
        int lowest = nearness.cell(around.minX() - x / 2, around.minY() - y / 2);
        int highest = nearness.cell(around.maxX() + x / 2, around.maxY() + y / 2);
        for (int row = Math.floorDiv(lowest, CELLS); row <= Math.floorDiv(highest, CELLS); row++) {
            for (int column = lowest % CELLS; column <= highest % CELLS; column++) {
                int cell = row * CELLS + column;
                double distance = swath.squaredDistance(stretch, nearness.x(column), nearness.y(row));
                nearness.values()[cell] = Math.max(nearness.values()[cell], -distance);
            }
        }
    }
}
