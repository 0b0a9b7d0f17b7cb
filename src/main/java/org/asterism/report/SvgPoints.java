package org.asterism.report;

import java.io.IOException;
import java.util.Base64;
import org.asterism.job.Job;
import org.asterism.report.raster.DotSize;
import org.asterism.report.raster.Frame;
import org.asterism.report.raster.PointBlocks;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Raster;
import org.asterism.report.raster.Shape;

/** Grid and points of an SVG plot: vectors for few points, an embedded picture for many. */
final class SvgPoints {
    /** Above this many points they are a picture. */
    static final int MOST_VECTORS = 20_000;

    private static final int RESOLUTION = 2;
    private final PlotScene scene;
    private final PlotTheme theme;
    private final PlotLayout layout;
    private final SvgText out;
    private final DotSize size;

    SvgPoints(PlotScene scene, PlotTheme theme, PlotLayout layout, SvgText out) {
        this.scene = scene;
        this.theme = theme;
        this.layout = layout;
        this.out = out;
        size = DotSize.of(scene.size(), scene.bounds(), layout.viewport().view());
    }

    void write() throws IOException {
        if (scene.size() > MOST_VECTORS) {
            picture();
            return;
        }
        grid();
        define();
        boolean selection = !scene.selected().isEmpty();
        if (selection) {
            points(false);
        }
        points(true);
    }

    private void grid() throws IOException {
        String color = Palette.hex(theme.grid());
        Viewport viewport = layout.viewport();
        String width = SvgText.number(viewport.width());
        String height = SvgText.number(viewport.height());
        for (double value : layout.xTicks().values()) {
            out.line("<path d=\"M{} 0V{}\" stroke=\"{}\"/>", SvgText.number(viewport.toX(value)), height, color);
        }
        for (double value : layout.yTicks().values()) {
            out.line("<path d=\"M0 {}H{}\" stroke=\"{}\"/>", SvgText.number(viewport.toY(value)), width, color);
        }
    }

    /** One symbol a style that occurs, greyed ones first, so that a point is a short reference. */
    private void define() throws IOException {
        boolean[] used = new boolean[PointStyles.COUNT];
        for (int label : scene.labels()) {
            used[PointStyles.style(label)] = true;
        }
        out.line("<defs>");
        for (int style = 0; style < used.length; style++) {
            if (used[style]) {
                symbol("p" + style, style, theme.color(PointStyles.label(style)));
                symbol("g" + style, style, theme.greyed());
            }
        }
        out.line("</defs>");
    }

    private void symbol(String id, int style, int color) throws IOException {
        Shape own = Shape.of(style);
        Shape shape = size.shaped() || own == Shape.RING ? own : Shape.DISC;
        out.raw("<g id=\"", id, "\" opacity=\"", SvgText.number(size.opacity()), "\">");
        out.raw(mark(shape, size.radius(), color), "</g>\n");
    }

    private void points(boolean full) throws IOException {
        Viewport viewport = layout.viewport();
        boolean selection = !scene.selected().isEmpty();
        for (int i = 0; i < scene.size(); i++) {
            double x = scene.x()[i];
            double y = scene.y()[i];
            boolean greyed = selection && !scene.selected().get(i);
            if (greyed != full && near(viewport.toX(x), viewport.width()) && near(viewport.toY(y), viewport.height())) {
                String id = (greyed ? "g" : "p") + PointStyles.style(scene.labels()[i]);
                String place = "\" x=\"" + SvgText.number(viewport.toX(x)) + "\" y=\"";
                out.raw("<use xlink:href=\"#", id, place, SvgText.number(viewport.toY(y)), "\"/>\n");
            }
        }
    }

    private boolean near(double pixel, double extent) {
        double margin = 2 * size.radius();
        return pixel >= -margin && pixel <= extent + margin;
    }

    private void picture() throws IOException {
        Viewport viewport = layout.viewport();
        Frame frame = new Frame(
                viewport.view(),
                RESOLUTION * (int) viewport.width(),
                RESOLUTION * (int) viewport.height(),
                RESOLUTION,
                theme,
                layout.xTicks().values(),
                layout.yTicks().values());
        PointBlocks blocks = PointBlocks.of(scene.x(), scene.y(), Job.QUIET);
        int[] pixels = new int[frame.width() * frame.height()];
        new Raster().paint(frame, blocks, PointStyles.of(blocks, scene.labels(), scene.selected()), pixels);
        String png = Base64.getEncoder().encodeToString(Png.bytes(pixels, frame.width(), frame.height()));
        out.raw("<image width=\"", SvgText.number(viewport.width()), "\" height=\"");
        out.raw(SvgText.number(viewport.height()), "\" xlink:href=\"data:image/png;base64,", png, "\"/>\n");
    }

    /** A point's shape around (0, 0). */
    static String mark(Shape shape, double radius, int color) {
        double r = shape.reach(radius);
        String fill = "\" fill=\"" + Palette.hex(color) + "\"/>";
        return switch (shape) {
            case DISC -> "<circle r=\"" + SvgText.number(r) + fill;
            case SQUARE -> "<path d=\"" + polygon(-r, -r, r, -r, r, r, -r, r) + fill;
            case TRIANGLE -> "<path d=\"" + polygon(-r, 0.62 * r, 0, -r, r, 0.62 * r) + fill;
            case DIAMOND -> "<path d=\"" + polygon(-r, 0, 0, -r, r, 0, 0, r) + fill;
            case RING -> ring(r, radius, color);
        };
    }

    private static String ring(double r, double radius, int color) {
        double width = r * (1 - Shape.bore(radius));
        return "<circle r=\"" + SvgText.number(r - width / 2) + "\" fill=\"none\" stroke-width=\""
                + SvgText.number(width) + "\" stroke=\"" + Palette.hex(color) + "\"/>";
    }

    private static String polygon(double... places) {
        StringBuilder path = new StringBuilder("M");
        for (double place : places) {
            path.append(SvgText.number(place)).append(' ');
        }
        return path.append('Z').toString();
    }
}
