package org.asterism.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asterism.report.draw.FadedPen;
import org.asterism.report.draw.Pen;

/**
 * What is drawn within the axes, bottom to top.
 *
 * @param below under the points
 * @param points how opaque the points are together, 0 to 1; they are left out at 0
 * @param above over the points
 */
public record Layers(List<Shown> below, double points, List<Shown> above) {
    /** Points alone. */
    public static final Layers NONE = new Layers(List.of(), 1, List.of());

    /** A layer and how opaque it is, above 0 and at most 1. */
    public record Shown(Layer layer, double opacity) {
        private void paint(Pen pen, Viewport viewport, PlotTheme theme) {
            layer.paint(opacity < 1 ? new FadedPen(pen, opacity) : pen, viewport, theme);
        }
    }

    public Layers {
        below = List.copyOf(below);
        above = List.copyOf(above);
    }

    /** These layers over the points. */
    public static Layers over(Layer... layers) {
        return new Layers(
                List.of(),
                1,
                Stream.of(layers).map(layer -> new Shown(layer, 1)).toList());
    }

    /** Whether points hide what is below them: then their picture may have the ground in it. */
    public boolean grounded() {
        return below.isEmpty() && points == 1;
    }

    public void paintBelow(Pen pen, Viewport viewport, PlotTheme theme) {
        below.forEach(shown -> shown.paint(pen, viewport, theme));
    }

    public void paintAbove(Pen pen, Viewport viewport, PlotTheme theme) {
        above.forEach(shown -> shown.paint(pen, viewport, theme));
    }

    /** The layer of a type, if it is drawn. */
    public <L extends Layer> Optional<L> find(Class<L> type) {
        return Stream.concat(below.stream(), above.stream())
                .map(Shown::layer)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
