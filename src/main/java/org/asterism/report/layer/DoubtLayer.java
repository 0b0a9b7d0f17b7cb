package org.asterism.report.layer;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.Contour;
import org.asterism.geometry.Field;
import org.asterism.report.Heat;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.workspace.LayerKind;
import org.jspecify.annotations.Nullable;

/** The doubt over the points, as shades and, where wanted, lines. */
public final class DoubtLayer implements Layer {
    private final Heat heat;
    private final @Nullable PixelImage shades;

    public DoubtLayer(Heat heat) {
        this.heat = heat;
        shades = heat.none() ? null : shades(heat);
    }

    public Heat heat() {
        return heat;
    }

    @Override
    public LayerKind kind() {
        return LayerKind.DOUBT;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        if (shades != null) {
            Bounds all = heat.field().bounds();
            double left = viewport.toX(all.minX());
            double top = viewport.toY(all.maxY());
            pen.image(shades, left, top, viewport.toX(all.maxX()) - left, viewport.toY(all.minY()) - top, 1);
        }
        if (heat.lined()) {
            heat.contours().forEach(contour -> line(pen, viewport, theme, contour));
        }
    }

    /** A contour with a halo that keeps it readable over points. */
    private void line(Pen pen, Viewport viewport, PlotTheme theme, Contour contour) {
        double share = contour.level() / heat.peak();
        Path path = new Path();
        for (int i = 0; i < contour.x().length; i++) {
            path.to(viewport.toX(contour.x()[i]), viewport.toY(contour.y()[i]));
        }
        pen.stroke(path, Stroke.of(theme.background(), 2 + share).withOpacity(0.5));
        pen.stroke(path, Stroke.of(Heat.COLOR, 0.75 + share));
    }

    private static PixelImage shades(Heat heat) {
        Field field = heat.field();
        int[] argb = new int[field.columns() * field.rows()];
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < field.columns(); column++) {
                int opacity = (int) Math.round(255 * heat.opacity(field.at(column, row)));
                int upside = field.rows() - 1 - row;
                argb[upside * field.columns() + column] = (opacity << 24) | (Heat.COLOR & 0xFFFFFF);
            }
        }
        return new PixelImage(argb, field.columns(), field.rows());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoubtLayer layer && layer.heat.equals(heat);
    }

    @Override
    public int hashCode() {
        return heat.hashCode();
    }
}
