package org.asterism.report.raster;

import org.asterism.report.Viewport;

/** The pixels of a frame in quarters along each axis, as finely as points are drawn. */
record QuarterPixels(Viewport viewport) implements Places.Plane {
    /** Steps of a pixel. */
    static final int STEPS = 4;

    /** Shifts quarters to whole pixels. */
    static final int SHIFT = 2;

    @Override
    public double column(double x) {
        return STEPS * viewport.toX(x);
    }

    @Override
    public double row(double y) {
        return STEPS * viewport.toY(y);
    }
}
