package org.asterism.ui.plot.layer;

import javafx.scene.paint.Color;

/** Colours between JavaFX and ARGB. */
public final class Paints {
    private Paints() {}

    /** The JavaFX colour of an opaque ARGB value. */
    public static Color of(int argb) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }

    /** The JavaFX colour of an ARGB value whose alpha is replaced. */
    public static Color of(int argb, double opacity) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, Math.clamp(opacity, 0, 1));
    }

    /** The opaque ARGB value of a colour. */
    public static int argb(Color color) {
        return 0xFF000000
                | (channel(color.getRed()) << 16)
                | (channel(color.getGreen()) << 8)
                | channel(color.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
