package org.asterism.ui.plot.layer;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Contour;
import org.asterism.geometry.Field;
import org.asterism.report.Heat;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;

/** The doubt over the points: one image that moves and grows with the view, and its contours as lines. */
public final class HeatLayer extends ImageView {
    private @Nullable Heat heat;

    public HeatLayer() {
        setSmooth(true);
        setPreserveRatio(false);
        setMouseTransparent(true);
    }

    /** Shows a layer; its image is made only where the field is another than before. */
    public void show(@Nullable Heat next) {
        boolean same = heat != null && next != null && heat.field().equals(next.field());
        heat = next;
        if (!same) {
            setImage(next == null || next.none() ? null : image(next));
        }
    }

    /** Puts the visible part of the image where it belongs, in pixels of the plot area. */
    public void place(Viewport viewport) {
        if (heat == null || getImage() == null) {
            return;
        }
        Field field = heat.field();
        Bounds all = field.bounds();
        Bounds view = viewport.view();
        double left = Math.max(all.minX(), view.minX());
        double right = Math.min(all.maxX(), view.maxX());
        double low = Math.max(all.minY(), view.minY());
        double high = Math.min(all.maxY(), view.maxY());
        setVisible(left < right && low < high);
        if (isVisible()) {
            double columns = field.columns() / all.width();
            double rows = field.rows() / all.height();
            setViewport(new Rectangle2D(
                    (left - all.minX()) * columns,
                    (all.maxY() - high) * rows,
                    (right - left) * columns,
                    (high - low) * rows));
            setX(viewport.toX(left));
            setY(viewport.toY(high));
            setFitWidth(viewport.toX(right) - viewport.toX(left));
            setFitHeight(viewport.toY(low) - viewport.toY(high));
        }
    }

    /** Draws the contours in pixels of the plot area, each with a halo that keeps it readable over points. */
    public static void paint(GraphicsContext graphics, Viewport viewport, PlotTheme theme, Heat heat) {
        if (!heat.lined()) {
            return;
        }
        Color halo = Paints.of(theme.background()).deriveColor(0, 1, 1, 0.5);
        for (Contour contour : heat.contours()) {
            double share = contour.level() / heat.peak();
            trace(graphics, viewport, contour);
            graphics.setStroke(halo);
            graphics.setLineWidth(2 + share);
            graphics.stroke();
            graphics.setStroke(Paints.of(Heat.COLOR));
            graphics.setLineWidth(0.75 + share);
            graphics.stroke();
        }
    }

    private static void trace(GraphicsContext graphics, Viewport viewport, Contour contour) {
        graphics.beginPath();
        graphics.moveTo(viewport.toX(contour.x()[0]), viewport.toY(contour.y()[0]));
        for (int i = 1; i < contour.x().length; i++) {
            graphics.lineTo(viewport.toX(contour.x()[i]), viewport.toY(contour.y()[i]));
        }
    }

    private static WritableImage image(Heat heat) {
        Field field = heat.field();
        WritableImage image = new WritableImage(field.columns(), field.rows());
        PixelWriter pixels = image.getPixelWriter();
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < field.columns(); column++) {
                long opacity = Math.round(255 * heat.opacity(field.at(column, row)));
                pixels.setArgb(column, field.rows() - 1 - row, ((int) opacity << 24) | (Heat.COLOR & 0xFFFFFF));
            }
        }
        return image;
    }
}
