package org.asterism.ui.columns;

/**
 * Where the square cells of a matrix stand in a region.
 *
 * @param type how large text is, and the room for it; 1 is the usual size
 */
record MatrixGrid(int count, double width, double height, double type) {
    private static final double EDGE = 54;
    private static final double TOP = 8;
    private static final double FOOT = 30;
    private static final double GAP = 6;

    /** The side of a cell. */
    double side() {
        double across = (width - EDGE * type - TOP - (count - 1) * GAP) / count;
        double upwards = (height - TOP - FOOT * type - (count - 1) * GAP) / count;
        return Math.max(1, Math.floor(Math.min(across, upwards)));
    }

    /** The matrix stands in the middle. */
    double left(int column) {
        double whole = count * side() + (count - 1) * GAP;
        double start = Math.max(EDGE * type, Math.floor((width - whole) / 2));
        return start + column * (side() + GAP);
    }

    double top(int row) {
        return TOP + row * (side() + GAP);
    }

    boolean inside(double x, double y) {
        int row = row(y);
        int column = column(x);
        return x >= left(column) && x <= left(column) + side() && y >= top(row) && y <= top(row) + side();
    }

    int column(double x) {
        return Math.clamp((int) Math.floor((x - left(0)) / (side() + GAP)), 0, count - 1);
    }

    int row(double y) {
        return Math.clamp((int) Math.floor((y - top(0)) / (side() + GAP)), 0, count - 1);
    }
}
