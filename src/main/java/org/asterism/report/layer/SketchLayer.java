package org.asterism.report.layer;

import java.util.List;
import java.util.Set;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Area;
import org.asterism.geometry.Place;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.workspace.LayerKind;

/**
 * The outlines of a sketch in the colours of their groups, with the groups' names where there is most room, and rings in
 * the second group's colour around points that are in several.
 *
 * @param points of the plot, two-dimensional
 * @param names where the groups' names go
 * @param chosen the outlines that stand out, by their places in the sketch
 */
public record SketchLayer(Sketch sketch, Points points, List<Name> names, Set<Integer> chosen) implements Layer {
    private static final double LINE = 1.75;
    private static final double CHOSEN = 3;
    private static final double TEXT = 12.5;
    private static final double RING = 5.5;
    private static final double WASH = 0.07;
    private static final double CHOSEN_WASH = 0.16;

    public SketchLayer {
        names = List.copyOf(names);
        chosen = Set.copyOf(chosen);
    }

    /** The name of a group at a place. */
    public record Name(int group, Place place) {}

    @Override
    public LayerKind kind() {
        return LayerKind.SHAPES;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (int i = 0; i < sketch.outlines().size(); i++) {
            paint(pen, sketch.outlines().get(i), chosen.contains(i), viewport, theme);
        }
        sketch.doubled().forEach((point, group) -> ring(pen, point, group, viewport, theme));
        Placement placement = new Placement(viewport.width(), viewport.height());
        names.forEach(name -> name(pen, name, placement, viewport, theme));
    }

    private void paint(Pen pen, Outline outline, boolean standsOut, Viewport viewport, PlotTheme theme) {
        Path path = path(outline.area(), viewport);
        int color = color(outline.group(), theme);
        pen.fill(path, theme.color(slot(outline.group())), standsOut ? CHOSEN_WASH : WASH);
        Stroke line = Stroke.of(color, standsOut ? CHOSEN : LINE);
        Ink.rimmed(pen, path, outline.group() == Clustering.NOISE ? line.dashed(6, 4) : line, theme);
    }

    /** The rings of an area in pixels. */
    public static Path path(Area area, Viewport viewport) {
        Path path = new Path();
        for (Polygon ring : area.rings()) {
            if (ring.size() > 0) {
                Ink.ring(path, Points.of(ring.x(), ring.y()), viewport);
            }
        }
        return path;
    }

    private void ring(Pen pen, int point, int group, Viewport viewport, PlotTheme theme) {
        double x = viewport.toX(points.get(point, 0));
        double y = viewport.toY(points.get(point, 1));
        pen.stroke(Path.circle(x, y, RING), Stroke.of(theme.background(), 3.5).withOpacity(0.8));
        pen.stroke(Path.circle(x, y, RING), Stroke.of(theme.color(slot(group)), 2));
    }

    private void name(Pen pen, Name name, Placement placement, Viewport viewport, PlotTheme theme) {
        Group group = sketch.groups().get(name.group());
        String text = group.label().name();
        TextStyle style = theme.text(TEXT, color(name.group(), theme))
                .bold()
                .at(TextStyle.Side.CENTER, TextStyle.Line.MIDDLE)
                .haloed(theme.background());
        placement
                .place(
                        text,
                        style.size(),
                        viewport.toX(name.place().x()),
                        viewport.toY(name.place().y()))
                .ifPresent(room -> pen.text(text, room.centerX(), room.centerY(), style));
    }

    /** The colour of a group's lines and name. */
    private int color(int group, PlotTheme theme) {
        return Ink.line(theme, slot(group));
    }

    private int slot(int group) {
        return group < 0 ? group : sketch.groups().get(group).label().color();
    }
}
