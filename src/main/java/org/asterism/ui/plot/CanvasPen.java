package org.asterism.ui.plot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.ui.plot.layer.Paints;

/** Draws on a canvas of the window. */
final class CanvasPen implements Pen {
    private static final int KEPT = 8;
    private final GraphicsContext graphics;
    private final Map<PixelImage, Image> images = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PixelImage, Image> eldest) {
            return size() > KEPT;
        }
    };
    private String family = Font.getDefault().getFamily();

    CanvasPen(Canvas canvas) {
        graphics = canvas.getGraphicsContext2D();
    }

    /** Takes a font family for all text to come. */
    CanvasPen in(String newFamily) {
        family = newFamily;
        return this;
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        trace(path);
        graphics.setStroke(Paints.of(stroke.color(), stroke.opacity()));
        graphics.setLineWidth(stroke.width());
        graphics.setLineDashes(
                stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        graphics.stroke();
    }

    @Override
    public void fill(Path path, int color, double opacity) {
        trace(path);
        graphics.setFill(Paints.of(color, opacity));
        graphics.fill();
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        graphics.save();
        graphics.translate(x, y);
        graphics.rotate(style.angle());
        if (style.slants()) {
            graphics.transform(1, 0, -TextStyle.SLANT, 1, 0, 0);
        }
        graphics.setFont(font(style));
        graphics.setTextAlign(
                switch (style.side()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        graphics.setTextBaseline(
                switch (style.line()) {
                    case TOP -> VPos.TOP;
                    case MIDDLE -> VPos.CENTER;
                    case BASELINE -> VPos.BASELINE;
                });
        if (style.halo() != 0) {
            graphics.setStroke(Paints.of(style.halo(), style.opacity()));
            graphics.setLineWidth(2 * TextStyle.HALO);
            graphics.strokeText(text, 0, 0);
        }
        graphics.setFill(Paints.of(style.color(), style.opacity()));
        graphics.fillText(text, 0, 0);
        graphics.restore();
    }

    /** Draws the part of a picture that is in sight, so that one which is magnified far costs no more. */
    @Override
    public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
        Affine place = graphics.getTransform();
        double left = Math.max(-place.getTx() / place.getMxx(), x);
        double top = Math.max(-place.getTy() / place.getMyy(), y);
        double right = Math.min((graphics.getCanvas().getWidth() - place.getTx()) / place.getMxx(), x + width);
        double bottom = Math.min((graphics.getCanvas().getHeight() - place.getTy()) / place.getMyy(), y + height);
        if (left >= right || top >= bottom) {
            return;
        }
        double columns = image.width() / width;
        double rows = image.height() / height;
        graphics.setGlobalAlpha(opacity);
        graphics.drawImage(
                images.computeIfAbsent(image, CanvasPen::pixels),
                (left - x) * columns,
                (top - y) * rows,
                (right - left) * columns,
                (bottom - top) * rows,
                left,
                top,
                right - left,
                bottom - top);
        graphics.setGlobalAlpha(1);
    }

    @Override
    public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
        graphics.save();
        graphics.translate(x, y);
        graphics.beginPath();
        graphics.rect(0, 0, width, height);
        graphics.clip();
        drawing.accept(this);
        graphics.restore();
    }

    private void trace(Path path) {
        graphics.beginPath();
        for (int i = 0; i < path.size(); i++) {
            if (path.step(i) == Path.Step.MOVE) {
                graphics.moveTo(path.x(i), path.y(i));
            } else {
                graphics.lineTo(path.x(i), path.y(i));
            }
            if (path.step(i) == Path.Step.CLOSE) {
                graphics.closePath();
            }
        }
    }

    private Font font(TextStyle style) {
        boolean bold = style.weight() == TextStyle.Weight.SEMI_BOLD;
        return Font.font(bold ? family + " Semi Bold" : family, style.size());
    }

    private static Image pixels(PixelImage image) {
        WritableImage pixels = new WritableImage(image.width(), image.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.argb(),
                        0,
                        image.width());
        return pixels;
    }
}
