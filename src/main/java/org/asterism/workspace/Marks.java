package org.asterism.workspace;

/**
 * How points are drawn.
 *
 * @param shading points one by one, or how many there are in a place
 * @param radius in logical pixels, 0.5 to 20; 0 for one that depends on how many points there are
 * @param opacity 0.01 to 1; 0 for one that depends on how crowded it is around a point
 * @param shaped whether labels differ by shape too, where points are large enough
 * @param outlined whether points have a dark or light rim
 */
public record Marks(Shading shading, double radius, double opacity, boolean shaped, boolean outlined) {
    /** What suits most plots. */
    public static final Marks AUTOMATIC = new Marks(Shading.AUTOMATIC, 0, 0, true, false);

    /** @throws IllegalArgumentException if a number is out of range */
    public Marks {
        boolean sized = radius == 0 || (radius >= 0.5 && radius <= 20);
        boolean visible = opacity == 0 || (opacity >= 0.01 && opacity <= 1);
        if (!sized || !visible) {
            throw new IllegalArgumentException("radius " + radius + ", opacity " + opacity);
        }
    }

    /** What a place with many points looks like. */
    public enum Shading {
        /** Points while there are few in view, logarithmic density when there are many. */
        AUTOMATIC,
        /** Points one by one, however many there are. */
        POINTS,
        /** Density whose opacity grows with the logarithm of the count. */
        DENSITY,
        /** Density whose opacity grows with the rank of the count among all places in view. */
        EQUALISED
    }

    public Marks withShading(Shading chosen) {
        return new Marks(chosen, radius, opacity, shaped, outlined);
    }

    public Marks withRadius(double chosen) {
        return new Marks(shading, chosen, opacity, shaped, outlined);
    }

    public Marks withOpacity(double chosen) {
        return new Marks(shading, radius, chosen, shaped, outlined);
    }

    public Marks withShaped(boolean chosen) {
        return new Marks(shading, radius, opacity, chosen, outlined);
    }

    public Marks withOutlined(boolean chosen) {
        return new Marks(shading, radius, opacity, shaped, chosen);
    }
}
