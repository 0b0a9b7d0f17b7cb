package org.asterism.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clustering;
import org.asterism.report.LegendEntry;
import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.font.Typeface;
import org.asterism.report.raster.DotSize;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Shape;

/** The groups of a plot on lines of text, each with its mark and its number of points: a legend that hides no point. */
public final class PlotKey {
    private static final double LINE = 16;
    private static final double FONT = 11;
    private static final double RADIUS = 3.6;
    private static final double MARK = 12;
    private static final double GAP = 12;
    private static final int NAMED = 4;
    private final PlotTheme theme;
    private final List<Entry> entries = new ArrayList<>();
    private final double height;

    private record Entry(Path mark, int color, String text, double x, double y) {}

    private PlotKey(PlotPicture plot, double width) {
        theme = plot.theme();
        List<LegendEntry> all = groups(plot);
        double x = 0;
        double y = 0;
        for (LegendEntry entry : all) {
            String text = text(entry, all.size() <= NAMED);
            double wide = MARK + Typeface.of(TextStyle.Weight.REGULAR).width(text, FONT);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LINE;
            }
            Path mark = Outline.of(shape(plot, entry.label()), RADIUS);
            entries.add(new Entry(mark, theme.color(entry.label()), text, x, y + LINE / 2));
            x += wide + GAP;
        }
        height = all.isEmpty() ? 0 : y + LINE;
    }

    /** The key of a plot on lines that are so wide. */
    public static PlotKey of(PlotPicture plot, double width) {
        return new PlotKey(plot, width);
    }

    /** How high all lines are; 0 for a plot without groups. */
    public double height() {
        return height;
    }

    public void paint(Pen pen, double left, double top) {
        for (Entry entry : entries) {
            pen.fill(entry.mark.moved(left + entry.x + RADIUS, top + entry.y), entry.color, 1);
            pen.text(entry.text, left + entry.x + MARK, top + entry.y, TextStyle.of(FONT, theme.foreground()));
        }
    }

    /** What the legend has; nothing where no point is in a group. */
    private static List<LegendEntry> groups(PlotPicture plot) {
        List<LegendEntry> all = plot.scene().legend().entries();
        return all.stream().anyMatch(entry -> entry.label() != Clustering.UNLABELLED) ? all : List.of();
    }

    private static String text(LegendEntry entry, boolean named) {
        String count = String.format(Locale.ROOT, "%,d", entry.count());
        return named || entry.label() < 0 ? entry.name() + ": " + count : count;
    }

    private static Shape shape(PlotPicture plot, int label) {
        DotSize size = DotSize.of(
                plot.scene().size(),
                plot.scene().bounds(),
                plot.view(),
                plot.scene().marks());
        return Shape.of(PointStyles.style(label), size, plot.scene().legend().shapes());
    }
}
