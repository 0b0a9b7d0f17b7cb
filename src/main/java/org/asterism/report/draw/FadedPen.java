package org.asterism.report.draw;

import java.util.function.Consumer;

/** A pen all of whose strokes are fainter. */
public record FadedPen(Pen pen, double opacity) implements Pen {
    @Override
    public void stroke(Path path, Stroke stroke) {
        pen.stroke(path, stroke.withOpacity(opacity * stroke.opacity()));
    }

    @Override
    public void fill(Path path, int color, double fillOpacity) {
        pen.fill(path, color, opacity * fillOpacity);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        pen.text(text, x, y, style.withOpacity(opacity * style.opacity()));
    }

    @Override
    public void image(PixelImage image, double x, double y, double width, double height, double imageOpacity) {
        pen.image(image, x, y, width, height, opacity * imageOpacity);
    }

    @Override
    public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
        pen.within(x, y, width, height, inner -> drawing.accept(new FadedPen(inner, opacity)));
    }
}
