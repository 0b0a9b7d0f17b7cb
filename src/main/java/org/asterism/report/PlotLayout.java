package org.asterism.report;

import org.asterism.geometry.Bounds;
import org.asterism.report.tick.Ticker;
import org.asterism.report.tick.Ticks;

/**
 * Where the parts of a plot stand in a picture; shared by the window and by exported pictures.
 *
 * @param left of the plot area, whole pixels
 * @param top of the plot area, whole pixels
 * @param viewport maps data to pixels of the plot area, whose size it holds
 */
public record PlotLayout(
        double width, double height, double left, double top, Viewport viewport, Ticks xTicks, Ticks yTicks) {
    /** The font sizes of tick labels and titles. */
    public static final double TICK_FONT = 11;

    public static final double TITLE_FONT = 12;

    /** The font size of the title above the plot. */
    public static final double HEADING_FONT = 14;

    /** The length of a tick mark. */
    public static final double TICK = 4;

    private static final double DIGIT = 6.6;
    private static final double ABOVE = 12;
    private static final double HEADING = 30;
    private static final double RIGHT = 14;
    private static final double BELOW = 46;
    private static final double TITLE = 24;
    private static final double NARROWEST = 52;
    private static final double ROW = 56;
    private static final double COLUMN = 76;

    /** Lays a view out in a picture of this size, in logical pixels. */
    public static PlotLayout of(PlotAxes axes, Bounds view, double width, double height) {
        double top = axes.title().isEmpty() ? ABOVE : HEADING;
        double plotHeight = Math.max(1, Math.floor(height - top - BELOW));
        int rows = (int) Math.max(2, plotHeight / ROW);
        Ticks yTicks = axes.upwards().ticker().ticks(view.minY(), view.maxY(), rows);
        double left = Math.ceil(Math.max(NARROWEST, TITLE + yTicks.longest() * DIGIT + TICK + 6));
        double plotWidth = Math.max(1, Math.floor(width - left - RIGHT));
        Viewport viewport = new Viewport(view, plotWidth, plotHeight);
        Ticks xTicks = columns(axes.across().ticker(), view, plotWidth);
        return new PlotLayout(width, height, left, top, viewport, xTicks, yTicks);
    }

    /** The plot area's lower edge. */
    public double bottom() {
        return top + viewport.height();
    }

    /** The plot area's right edge. */
    public double right() {
        return left + viewport.width();
    }

    /** The ticks of the x axis, as many as their labels leave room for. */
    private static Ticks columns(Ticker ticker, Bounds view, double plotWidth) {
        Ticks ticks = ticker.ticks(view.minX(), view.maxX(), (int) Math.max(2, plotWidth / COLUMN));
        double room = Math.max(COLUMN, ticks.longest() * DIGIT + 22);
        return ticker.ticks(view.minX(), view.maxX(), (int) Math.max(2, plotWidth / room));
    }
}
