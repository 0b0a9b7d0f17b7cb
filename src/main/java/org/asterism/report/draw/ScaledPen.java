package org.asterism.report.draw;

import java.util.function.Consumer;

/** A pen all of whose lengths are multiplied: places, lines and text. */
public record ScaledPen(Pen pen, double factor) implements Pen {
    @Override
    public void stroke(Path path, Stroke stroke) {
        pen.stroke(path.scaled(factor), stroke.scaled(factor));
    }

    @Override
    public void fill(Path path, int color, double opacity) {
        pen.fill(path.scaled(factor), color, opacity);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        pen.text(text, factor * x, factor * y, style.scaled(factor));
    }

    @Override
    public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
        pen.image(image, factor * x, factor * y, factor * width, factor * height, opacity);
    }

    @Override
    public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
        pen.within(
                factor * x,
                factor * y,
                factor * width,
                factor * height,
                inner -> drawing.accept(new ScaledPen(inner, factor)));
    }
}
