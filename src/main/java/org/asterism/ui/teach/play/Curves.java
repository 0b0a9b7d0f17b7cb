package org.asterism.ui.teach.play;

import java.util.List;

/** The curves over a timeline, those of the same objective on the same scale. */
record Curves(List<Curve> all, List<Scale> scales) {
    static final Curves NONE = Curves.of(List.of());

    /** What a curve fills from top to foot. */
    record Scale(double low, double high) {}

    static Curves of(List<Curve> curves) {
        return new Curves(
                List.copyOf(curves),
                curves.stream().map(curve -> scale(curves, curve.name())).toList());
    }

    private static Scale scale(List<Curve> curves, String name) {
        List<Curve> same =
                curves.stream().filter(other -> other.name().equals(name)).toList();
        return new Scale(
                same.stream().mapToDouble(Curve::low).min().orElse(0),
                same.stream().mapToDouble(Curve::high).max().orElse(0));
    }

    /** Whether a lane has a curve to draw. */
    boolean drawn(int lane) {
        return lane < all.size() && all.get(lane).drawn();
    }

    /** The value of a lane; NaN where there is none. */
    double at(int lane, int position) {
        return drawn(lane) ? all.get(lane).at(position) : Double.NaN;
    }

    /** How far below the largest value another is, from 0 to 1; half where all are the same. */
    double share(int lane, double value) {
        Scale scale = scales.get(lane);
        return scale.high > scale.low ? (scale.high - value) / (scale.high - scale.low) : 0.5;
    }
}
