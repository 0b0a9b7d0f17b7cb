package org.asterism.report.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.asterism.geometry.Bounds;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.junit.jupiter.api.Test;

class MovedRingsTest {
    private static final Viewport VIEW = new Viewport(new Bounds(0, 0, 1, 1), 800, 600);

    @Test
    void eachRingHasTheColourThatItsPointDoesNotHaveNow() {
        double[] x = {0.2, 0.5, 0.8, 3};
        int[] first = {0, 1, 2, 0};
        int[] second = {0, 4, 5, 1};
        int[] moved = {1, 2, 3};
        MovedRings atFirst = new MovedRings(x, x, moved, first, second, 0, 6);
        MovedRings atSecond = new MovedRings(x, x, moved, first, second, 1, 6);
        assertThat(rings(atFirst)).containsOnlyKeys(ground(), Palette.color(4), Palette.color(5));
        assertThat(rings(atSecond)).containsOnlyKeys(ground(), Palette.color(1), Palette.color(2));
        assertThat(rings(atFirst)).containsEntry(ground(), 2);
    }

    @Test
    void aMillionPointsHaveAsManyRingsAsThereIsRoomFor() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = random.doubles(1_000_000).toArray();
        double[] y = random.doubles(1_000_000).toArray();
        int[] all = IntStream.range(0, x.length).toArray();
        int[] labels = new int[x.length];
        int rings = rings(new MovedRings(x, y, all, labels, labels, 0, 6)).get(ground());
        assertThat(rings).isBetween(400, 1500);
    }

    private static int ground() {
        return PlotTheme.LIGHT.background();
    }

    /** How many rings were drawn in each colour. */
    private static Map<Integer, Integer> rings(MovedRings layer) {
        Map<Integer, Integer> rings = new LinkedHashMap<>();
        layer.paint(new Counting(rings), VIEW, PlotTheme.LIGHT);
        return rings;
    }

    private record Counting(Map<Integer, Integer> rings) implements Pen {
        @Override
        public void stroke(Path path, Stroke stroke) {
            int pieces = (int) IntStream.range(0, path.size())
                    .filter(i -> path.step(i) == Path.Step.MOVE)
                    .count();
            rings.merge(stroke.color(), pieces, Integer::sum);
        }

        @Override
        public void fill(Path path, int color, double opacity) {
            throw new AssertionError("rings are not filled");
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            throw new AssertionError("rings have no words");
        }

        @Override
        public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
            throw new AssertionError("rings are no picture");
        }

        @Override
        public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
            drawing.accept(this);
        }
    }
}
