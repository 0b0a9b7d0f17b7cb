package org.asterism.workspace.state;

/**
 * What a person chose once and for all.
 *
 * @param theme light or dark
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 */
public record Settings(Theme theme, double width, double height) {
    /** What holds until somebody chooses. */
    public static final Settings INITIAL = new Settings(Theme.LIGHT, 1280, 800);

    private static final double SMALLEST = 400;
    private static final double LARGEST = 20_000;

    /** The colours of the window. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** Sizes that no screen has become usable ones. */
    public Settings {
        width = usable(width, 1280);
        height = usable(height, 800);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(chosen, width, height);
    }

    public Settings withSize(double newWidth, double newHeight) {
        return new Settings(theme, newWidth, newHeight);
    }

    private static double usable(double size, double otherwise) {
        return Double.isFinite(size) ? Math.clamp(size, SMALLEST, LARGEST) : otherwise;
    }
}
