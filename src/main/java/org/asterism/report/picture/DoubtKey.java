package org.asterism.report.picture;

import org.asterism.report.Heat;
import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;

/** The box that says what the shades of the doubt mean. */
record DoubtKey(Heat heat, PlotTheme theme) {
    private static final double INNER = 42;

    /** The height of the box. */
    static final double HEIGHT = INNER + 16;

    private static final double SIZE = 11;
    private static final double BAR = 8;
    private static final int SHADES = 64;
    private static final int ROWS = 8;
    private static final double BETWEEN = 12;

    /** Draws the box with its top right corner at a place. */
    void paint(Pen pen, double right, double top) {
        String most = heat.none() ? "anywhere to speak of" : "highest in this plot";
        double width = Math.ceil(Typeface.of(Weight.REGULAR).width("none" + most, SIZE) + BETWEEN + LegendBox.AROUND);
        LegendBox box = new LegendBox(Math.floor(right - width), top, width, INNER);
        box.paint(pen, theme);
        TextStyle muted = TextStyle.of(SIZE, theme.muted());
        pen.text("Doubt", box.innerLeft(), box.innerTop() + 7, muted);
        if (!heat.none()) {
            pen.image(shades(), box.innerLeft(), box.innerTop() + 18, box.innerWidth(), BAR, 1);
        }
        double ends = box.innerTop() + 35;
        pen.text("none", box.innerLeft(), ends, muted);
        pen.text(most, box.innerRight(), ends, muted.at(Side.RIGHT, Line.MIDDLE));
    }

    private static PixelImage shades() {
        int[] argb = new int[SHADES * ROWS];
        for (int i = 0; i < argb.length; i++) {
            int opacity = (int) Math.round(255 * Heat.OPACITY * (i % SHADES) / (SHADES - 1));
            argb[i] = (opacity << 24) | (Heat.COLOR & 0xFFFFFF);
        }
        return new PixelImage(argb, SHADES, ROWS);
    }
}
