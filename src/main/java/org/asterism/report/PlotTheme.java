package org.asterism.report;

import org.asterism.report.draw.TextStyle;

/**
 * The colours of everything in a plot but the clusters, as opaque ARGB, and how large its text is.
 *
 * @param background behind the points
 * @param foreground titles and legend text
 * @param muted tick labels, noise, points without a label
 * @param grid the faint lines behind the points
 * @param border the frame and the legend's outline
 * @param accent outlines of tools and highlights
 * @param type how large text is, and all that stands around it; 1 is the usual size
 */
public record PlotTheme(int background, int foreground, int muted, int grid, int border, int accent, double type) {
    public static final PlotTheme LIGHT =
            new PlotTheme(0xFFFFFFFF, 0xFF24292F, 0xFF57606A, 0xFFECEFF2, 0xFFD0D7DE, 0xFF0969DA, 1);
    public static final PlotTheme DARK =
            new PlotTheme(0xFF0D1117, 0xFFC9D1D9, 0xFF8B949E, 0xFF1A1F27, 0xFF30363D, 0xFF58A6FF, 1);

    /** The same colours with text of another size. */
    public PlotTheme withType(double newType) {
        return new PlotTheme(background, foreground, muted, grid, border, accent, newType);
    }

    /**
     * Text in a plot.
     *
     * @param size of the font where type is 1, pixels
     */
    public TextStyle text(double size, int color) {
        return TextStyle.of(size * type, color);
    }

    /** The colour of noise, which is drawn hollow. */
    public int noise() {
        return Palette.mix(muted, background, 0.15);
    }

    /** The colour of points without a label. */
    public int unlabelled() {
        return Palette.mix(muted, foreground, 0.3);
    }

    /** The colour of points that are not selected while others are. */
    public int greyed() {
        return Palette.mix(muted, background, 0.68);
    }

    /** The colour that a label is drawn in: a cluster's, noise or unlabelled. */
    public int color(int label) {
        if (label >= 0) {
            return Palette.color(label);
        }
        return label == -1 ? noise() : unlabelled();
    }
}
