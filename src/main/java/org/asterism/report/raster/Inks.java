package org.asterism.report.raster;

import java.util.function.IntUnaryOperator;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;

/** The colours of the styles in one pass, as the two words that {@link Sums} adds up. */
final class Inks {
    private static final double RIM = 0.45;
    final long[] first = new long[PointStyles.COUNT];
    final long[] second = new long[PointStyles.COUNT];

    private Inks(IntUnaryOperator color) {
        for (int style = 0; style < PointStyles.COUNT; style++) {
            int argb = color.applyAsInt(style);
            first[style] = (1L << 32) | ((argb >> 16) & 0xFF);
            second[style] = (((argb >> 8) & 0xFFL) << 32) | (argb & 0xFF);
        }
    }

    /** The colours of points. */
    static Inks of(PlotTheme theme, PointStyles.Pass pass) {
        return new Inks(style -> color(theme, pass, style));
    }

    /** The colours of their outlines. */
    static Inks rims(PlotTheme theme, PointStyles.Pass pass) {
        return new Inks(style -> Palette.mix(color(theme, pass, style), theme.foreground(), RIM));
    }

    private static int color(PlotTheme theme, PointStyles.Pass pass, int style) {
        return pass == PointStyles.Pass.GREYED ? theme.greyed() : theme.color(PointStyles.label(style));
    }
}
