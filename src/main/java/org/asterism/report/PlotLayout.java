package org.asterism.report;

import org.asterism.geometry.Bounds;
import org.asterism.report.tick.Ticker;
import org.asterism.report.tick.Ticks;
import org.asterism.workspace.View;

/**
 * Where the parts of a plot stand in a picture; shared by the window and by exported pictures.
 *
 * @param left of the plot area, whole pixels
 * @param top of the plot area, whole pixels
 * @param strip the thickness of the strips of histograms above and to the right of the plot area, 0 where there are none
 * @param type how large text is, and the room for it; 1 is the usual size
 * @param viewport maps data to pixels of the plot area, whose size it holds
 */
public record PlotLayout(
        double width,
        double height,
        double left,
        double top,
        double strip,
        double type,
        Viewport viewport,
        Ticks xTicks,
        Ticks yTicks) {
    // All lengths are those at the usual size of text.
    /** The font sizes of tick labels and titles. */
    static final double TICK_FONT = 11;

    static final double TITLE_FONT = 12;

    /** The font size of the title above the plot. */
    static final double HEADING_FONT = 14;

    /** The length of a tick mark. */
    static final double TICK = 4;

    /** How far apart the lines of tick labels are. */
    static final double LINE = 13;

    /** The width of a digit in a tick label, about. */
    static final double DIGIT = 6.6;

    private static final double STRIP = 46;
    private static final double ABOVE = 12;
    private static final double HEADING = 30;
    private static final double RIGHT = 14;
    private static final double BELOW = 46;
    private static final double TITLE = 24;
    private static final double NARROWEST = 52;
    private static final double ROW = 56;
    private static final double COLUMN = 76;
    private static final double NAMED_ROW = 18;
    private static final double NAMED_COLUMN = 28;
    private static final double APART = 22;
    private static final double NAMES_APART = 12;

    /**
     * Lays a view out in a picture of this size, in logical pixels. Where units are to be equal, more is in view than asked
     * for.
     *
     * @param type how large text is; 1 is the usual size
     */
    public static PlotLayout of(PlotAxes axes, Bounds view, double width, double height, double type) {
        PlotLayout free = free(axes, view, width, height, type);
        if (axes.units() == View.Units.FREE) {
            return free;
        }
        PlotLayout wide = free(axes, free.viewport.withEqualUnits().view(), width, height, type);
        Viewport equal = wide.viewport.withEqualUnits();
        Ticks xTicks = columns(axes.across().ticker(), equal, type);
        return new PlotLayout(width, height, wide.left, wide.top, wide.strip, type, equal, xTicks, wide.yTicks);
    }

    private static PlotLayout free(PlotAxes axes, Bounds view, double width, double height, double type) {
        if (axes.bare()) {
            return bare(axes, new Viewport(view, width, height), type);
        }
        double strip = axes.margins() == View.Margins.NONE ? 0 : Math.rint(STRIP * type);
        double top = Math.rint((axes.title().isEmpty() ? ABOVE : HEADING) * type) + strip;
        double below = (BELOW + (axes.across().ticker().lines() - 1) * LINE) * type;
        double plotHeight = Math.max(1, Math.floor(height - top - below));
        Ticks yTicks = rows(axes.upwards().ticker(), view, plotHeight / type);
        double left = Math.ceil(Math.max(NARROWEST, TITLE + yTicks.longest() * DIGIT + TICK + 6) * type);
        double plotWidth = Math.max(1, Math.floor(width - left - RIGHT * type - strip));
        Viewport viewport = new Viewport(view, plotWidth, plotHeight);
        Ticks xTicks = columns(axes.across().ticker(), viewport, type);
        return new PlotLayout(width, height, left, top, strip, type, viewport, xTicks, yTicks);
    }

    private static PlotLayout bare(PlotAxes axes, Viewport viewport, double type) {
        Ticks none = rows(axes.upwards().ticker(), viewport.view(), viewport.height());
        return new PlotLayout(viewport.width(), viewport.height(), 0, 0, 0, type, viewport, none, none);
    }

    /** How much of the height above the plot area is the title's. */
    public double titleHeight() {
        return top - strip;
    }

    /** The plot area's lower edge. */
    public double bottom() {
        return top + viewport.height();
    }

    /** The plot area's right edge. */
    public double right() {
        return left + viewport.width();
    }

    /** @param height of the plot area, at the usual size of text */
    private static Ticks rows(Ticker ticker, Bounds view, double height) {
        return ticker.ticks(view.minY(), view.maxY(), most(height, ticker.names() ? NAMED_ROW : ROW));
    }

    /** The ticks of the x axis, as many as their labels leave room for. */
    private static Ticks columns(Ticker ticker, Viewport viewport, double type) {
        Bounds view = viewport.view();
        double width = viewport.width() / type;
        double least = ticker.names() ? NAMED_COLUMN : COLUMN;
        Ticks ticks = ticker.ticks(view.minX(), view.maxX(), most(width, least));
        double room = Math.max(least, ticks.longest() * DIGIT + (ticker.names() ? NAMES_APART : APART));
        return ticker.ticks(view.minX(), view.maxX(), most(width, room));
    }

    private static int most(double length, double room) {
        return (int) Math.max(2, length / room);
    }
}
