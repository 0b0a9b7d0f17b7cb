package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.TextStyle;
import org.asterism.workspace.LayerKind;

/**
 * The groups' names where the groups are densest. Larger groups come first; a name that would cover another is moved a
 * little, or left out where that does not help.
 */
record LabelLayer(List<Name> names) implements Layer {
    private static final int MOST = 20_000;
    private static final int CELLS = 48;
    private static final double SPREAD = 2;
    private static final double TEXT = 13;

    LabelLayer {
        names = List.copyOf(names);
    }

    /** A group's name, and where it belongs. */
    record Name(int label, String text, double x, double y) {}

    static LabelLayer of(GroupedPoints groups, Job job) {
        List<Group> largest = new ArrayList<>(groups.groups());
        largest.sort(Comparator.comparingInt((Group group) -> -group.points().size()));
        return new LabelLayer(Progress.map(largest, job, (group, _) -> name(group)));
    }

    private static Name name(Group group) {
        Points points = group.sample(MOST);
        Bounds bounds = Bounds.of(points);
        if (!(bounds.width() > 0 && bounds.height() > 0)) {
            return new Name(group.label(), group.name(), bounds.centerX(), bounds.centerY());
        }
        Field counts = new Field(bounds, CELLS, CELLS, new double[CELLS * CELLS]);
        for (int i = 0; i < points.size(); i++) {
            counts.values()[counts.cell(points.get(i, 0), points.get(i, 1))]++;
        }
        double[] density = counts.spread(SPREAD).values();
        int top = 0;
        for (int cell = 1; cell < density.length; cell++) {
            top = density[cell] > density[top] ? cell : top;
        }
        int row = top / CELLS;
        return new Name(group.label(), group.name(), counts.x(top % CELLS), counts.y(row));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.LABELS;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        Placement placement = new Placement(viewport.width(), viewport.height());
        for (Name name : names) {
            double x = viewport.toX(name.x());
            double y = viewport.toY(name.y());
            placement
                    .place(name.text(), TEXT * theme.type(), x, y)
                    .ifPresent(box -> pen.text(name.text(), box.centerX(), box.centerY(), style(theme, name.label())));
        }
    }

    private static TextStyle style(PlotTheme theme, int label) {
        return theme.text(TEXT, Palette.mix(theme.color(label), theme.foreground(), 0.7))
                .bold()
                .at(TextStyle.Side.CENTER, TextStyle.Line.MIDDLE)
                .haloed(theme.background());
    }
}
