package org.asterism.report.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.asterism.numeric.Permutation;
import org.asterism.report.Palette;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Pen;
import org.asterism.report.raster.DotSize;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Shape;
import org.asterism.workspace.Marks;

/**
 * Draws points one by one as the marks of a vector document, in shuffled order, so that no cluster lies over another
 * because it comes later in the data.
 */
final class VectorPoints implements PointsPainter {
    private static final int MOST = 20_000;
    private static final double RIM = 0.22;
    private static final double THINNEST = 0.75;
    private static final double PALER = 0.5;
    private final PlotScene scene;
    private final PlotTheme theme;
    private final Viewport viewport;
    private final VectorPen pen;
    private final DotSize size;
    private final Map<Integer, List<Mark>> full = new HashMap<>();
    private final Map<Integer, List<Mark>> greyed = new HashMap<>();

    VectorPoints(PlotPicture picture, VectorPen pen) {
        scene = picture.scene();
        theme = picture.theme();
        viewport = picture.layout().viewport();
        this.pen = pen;
        size = DotSize.of(scene.size(), scene.bounds(), viewport.view(), scene.marks());
    }

    /** Whether points are shown one by one, and are few enough for a file of theirs to be small. */
    static boolean suit(PlotScene scene) {
        Marks.Shading shading = scene.marks().shading();
        boolean single = shading == Marks.Shading.AUTOMATIC || shading == Marks.Shading.POINTS;
        return single && scene.size() <= MOST;
    }

    /** Draws with the document's pen, whatever pen is given: the area's origin and limits hold for both. */
    @Override
    public void paint(Pen area) {
        double opacity = scene.layers().points();
        if (opacity < 1) {
            pen.together(opacity, this::points);
        } else {
            points();
        }
    }

    private void points() {
        if (!scene.selected().isEmpty()) {
            points(false, greyed);
        }
        points(true, full);
    }

    private void points(boolean wanted, Map<Integer, List<Mark>> marks) {
        boolean all = scene.selected().isEmpty();
        for (int i : Permutation.random(scene.size(), new SplittableRandom(1))) {
            double x = viewport.toX(scene.x()[i]);
            double y = viewport.toY(scene.y()[i]);
            boolean chosen = all || scene.selected().get(i);
            if (chosen == wanted && near(x, viewport.width()) && near(y, viewport.height())) {
                int style = PointStyles.style(scene.labels()[i]);
                marks.computeIfAbsent(style, s -> marks(s, wanted)).forEach(mark -> pen.mark(mark, x, y));
            }
        }
    }

    /** The body of a point and, where wanted, its rim. */
    private List<Mark> marks(int style, boolean chosen) {
        Shape shape = Shape.of(style, size, scene.legend().shapes());
        int color = chosen ? theme.color(PointStyles.label(style)) : theme.greyed();
        if (!scene.marks().outlined()) {
            return List.of(new Mark(Outline.of(shape, size.radius()), color, size.opacity()));
        }
        double rim = Math.max(THINNEST, RIM * size.radius());
        int edge = Palette.mix(color, theme.background(), PALER);
        double inner = shape == Shape.RING ? size.radius() : size.radius() - rim;
        return List.of(
                new Mark(Outline.of(shape, inner), color, size.opacity()),
                new Mark(Outline.rim(shape, size.radius(), rim), edge, size.opacity()));
    }

    private boolean near(double pixel, double extent) {
        double margin = 2 * size.radius();
        return pixel >= -margin && pixel <= extent + margin;
    }
}
