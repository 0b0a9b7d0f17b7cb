package org.asterism.report.picture;

import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;

/**
 * The rounded box of a legend.
 *
 * @param width of all of it
 * @param innerHeight without what is around the text
 */
record LegendBox(double left, double top, double width, double innerHeight) {
    /** How much wider than its text a box is. */
    static final double AROUND = 20;

    private static final double ABOVE = 8;
    private static final double RADIUS = 6;
    private static final int STEPS = 6;

    void paint(Pen pen, PlotTheme theme) {
        pen.fill(outline(0), theme.background(), 0.94);
        pen.stroke(outline(0.5), Stroke.of(theme.border(), 1).withOpacity(0.94));
    }

    double innerTop() {
        return top + ABOVE;
    }

    double innerLeft() {
        return left + AROUND / 2;
    }

    double innerRight() {
        return left + width - AROUND / 2;
    }

    double innerWidth() {
        return width - AROUND;
    }

    double bottom() {
        return top + innerHeight + 2 * ABOVE;
    }

    private Path outline(double inset) {
        Path path = new Path();
        double r = RADIUS - inset;
        corner(path, left + width - RADIUS, top + RADIUS, r, -Math.PI / 2);
        corner(path, left + width - RADIUS, bottom() - RADIUS, r, 0);
        corner(path, left + RADIUS, bottom() - RADIUS, r, Math.PI / 2);
        corner(path, left + RADIUS, top + RADIUS, r, Math.PI);
        return path.close();
    }

    /** A quarter of a circle, clockwise from an angle. */
    private static void corner(Path path, double x, double y, double radius, double from) {
        for (int s = 0; s <= STEPS; s++) {
            double angle = from + Math.PI / 2 * s / STEPS;
            path.to(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
    }
}
