package org.asterism.ui.plot;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.PointsPainter;
import org.asterism.ui.plot.layer.Paints;
import org.jspecify.annotations.Nullable;

/** A picture of a plot in its real proportions, as large as there is room for; squares show where it is clear. */
public final class PicturePreview extends Region {
    private static final double SQUARE = 8;
    private static final double SHADE = 0.12;
    private final Canvas canvas = new Canvas();
    private final CanvasPen pen = new CanvasPen(canvas);
    private @Nullable PlotPicture picture;
    private PointsPainter points = _ -> {};

    public PicturePreview() {
        getStyleClass().add("picture-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(120, 90);
        getChildren().add(canvas);
    }

    /** Shows a picture. */
    public void show(PlotPicture next, PointsPainter nextPoints) {
        picture = next;
        points = nextPoints;
        requestLayout();
    }

    /** How much smaller than a picture of this size the preview of it is, at most 1. */
    public double fit(double width, double height) {
        return Math.clamp(Math.min(getWidth() / width, getHeight() / height), 0.01, 1);
    }

    @Override
    protected void layoutChildren() {
        PlotPicture shown = picture;
        if (shown == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        double fit = fit(shown.width(), shown.height());
        canvas.setWidth(Math.rint(fit * shown.width()));
        canvas.setHeight(Math.rint(fit * shown.height()));
        canvas.relocate(
                Math.floor((getWidth() - canvas.getWidth()) / 2), Math.floor((getHeight() - canvas.getHeight()) / 2));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(new Affine());
        squares(graphics, shown.theme());
        graphics.setTransform(fit, 0, 0, fit, 0, 0);
        shown.paint(pen.in(PixelDrawing.FAMILY), points);
    }

    private void squares(GraphicsContext graphics, PlotTheme theme) {
        graphics.setFill(Paints.of(theme.background()));
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setFill(Paints.of(Palette.mix(theme.background(), theme.foreground(), SHADE)));
        for (double y = 0; y < canvas.getHeight(); y += SQUARE) {
            for (double x = y / SQUARE % 2 * SQUARE; x < canvas.getWidth(); x += 2 * SQUARE) {
                graphics.fillRect(x, y, SQUARE, SQUARE);
            }
        }
    }
}
