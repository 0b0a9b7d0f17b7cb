package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.Study;

/** The outlines of kept selections with their names, or, dashed, of what is selected. */
public record OutlineLayer(LayerKind kind, List<Outline> outlines) implements Layer {
    private static final double LINE = 1.5;
    private static final double TEXT = 12;
    private static final double ABOVE = 8;

    public OutlineLayer {
        outlines = List.copyOf(outlines);
    }

    /** The outlines of the selections that were kept; O(n) for each that follows the density. */
    public static OutlineLayer kept(Study study, Points points) {
        return new OutlineLayer(
                LayerKind.SHAPES,
                study.selections().stream()
                        .map(kept -> Outline.of(kept.name(), kept.selection(), study, points))
                        .filter(outline -> !outline.lines().isEmpty())
                        .toList());
    }

    /** The outlines of what is selected now. */
    public static OutlineLayer selected(Study study, Points points) {
        return new OutlineLayer(LayerKind.SELECTION, List.of(Outline.of("", study.selection(), study, points)));
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        boolean kept = kind == LayerKind.SHAPES;
        Stroke plain = Stroke.of(kept ? theme.foreground() : theme.accent(), LINE);
        Stroke stroke = kept ? plain.withOpacity(0.8) : plain.dashed(5, 4);
        for (Outline outline : outlines) {
            Path path = new Path();
            outline.lines().forEach(line -> Ink.open(path, line, viewport));
            Ink.rimmed(pen, path, stroke, theme);
        }
        Placement placement = new Placement(viewport.width(), viewport.height());
        outlines.stream()
                .filter(outline -> !outline.name().isEmpty())
                .forEach(outline -> name(pen, outline, viewport, theme, placement));
    }

    /** Writes the name over the middle of the topmost edge. */
    private static void name(Pen pen, Outline outline, Viewport viewport, PlotTheme theme, Placement placement) {
        Bounds bounds =
                outline.lines().stream().map(Bounds::of).reduce(Bounds::joined).orElseThrow();
        double x = viewport.toX(bounds.centerX());
        double above = ABOVE * theme.type();
        double y = viewport.toY(bounds.maxY()) - above;
        TextStyle style = theme.text(TEXT, theme.foreground())
                .at(TextStyle.Side.CENTER, TextStyle.Line.MIDDLE)
                .haloed(theme.background());
        placement
                .place(outline.name(), style.size(), x, Math.max(y, Math.min(above, viewport.toY(bounds.minY()))))
                .ifPresent(room -> pen.text(outline.name(), room.centerX(), room.centerY(), style));
    }
}
