package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;

/** Writes down what is drawn with it. */
final class RecordingPen implements Pen {
    final List<Stroked> strokes = new ArrayList<>();
    final List<Filled> fills = new ArrayList<>();
    final List<String> texts = new ArrayList<>();

    record Stroked(Path path, Stroke stroke) {}

    record Filled(Path path, int color, double opacity) {}

    /** What was filled in a colour. */
    List<Filled> filled(int color) {
        return fills.stream().filter(fill -> fill.color() == color).toList();
    }

    /** What was stroked in a colour. */
    List<Stroked> stroked(int color) {
        return strokes.stream().filter(line -> line.stroke().color() == color).toList();
    }

    /** Left, top, right and bottom of a path. */
    static double[] box(Path path) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < path.size(); i++) {
            box[0] = Math.min(box[0], path.x(i));
            box[1] = Math.min(box[1], path.y(i));
            box[2] = Math.max(box[2], path.x(i));
            box[3] = Math.max(box[3], path.y(i));
        }
        return box;
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        strokes.add(new Stroked(path, stroke));
    }

    @Override
    public void fill(Path path, int color, double opacity) {
        fills.add(new Filled(path, color, opacity));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        texts.add(text);
    }

    @Override
    public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
        throw new AssertionError("no picture is expected");
    }

    @Override
    public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
        drawing.accept(this);
    }
}
