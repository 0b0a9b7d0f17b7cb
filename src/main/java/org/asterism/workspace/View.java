package org.asterism.workspace;

import java.util.List;
import java.util.function.UnaryOperator;
import org.asterism.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * How a study is looked at.
 *
 * @param window the part of the plane to show, in places along the axes; null fits all points
 * @param coloring what gives the points their colours
 * @param across the axis to the right
 * @param upwards the axis upwards
 * @param units whether the axes may be stretched alone
 * @param margins what stands at the upper and the right edge
 * @param title above the plot; empty for none
 * @param layers bottom to top, each kind once
 * @param beside other plots of the same data, at most {@link #MOST_BESIDE}
 */
public record View(
        @Nullable Bounds window,
        Coloring coloring,
        Axis across,
        Axis upwards,
        Units units,
        Margins margins,
        String title,
        Marks marks,
        List<LayerSetting> layers,
        List<SidePlot> beside) {
    /** The most plots beside the first one. */
    public static final int MOST_BESIDE = 3;

    /** All points, in one colour. */
    public static final View INITIAL = new View(
            null,
            Coloring.PLAIN,
            Axis.PLAIN,
            Axis.PLAIN,
            Units.FREE,
            Margins.NONE,
            "",
            Marks.AUTOMATIC,
            LayerSetting.INITIAL,
            List.of());

    /** How long a unit of one axis is beside a unit of the other. */
    public enum Units {
        /** Each axis fills its side. */
        FREE,
        /** A unit is as long across as upwards. */
        EQUAL
    }

    /** What stands at the upper and the right edge of a plot. */
    public enum Margins {
        NONE,
        /** How the points in view are spread along each axis. */
        HISTOGRAMS
    }

    /** @throws IllegalArgumentException if a layer is missing or there twice */
    public View {
        layers = List.copyOf(layers);
        beside = List.copyOf(beside);
        if (layers.stream().map(LayerSetting::kind).distinct().count() != LayerKind.values().length
                || layers.size() != LayerKind.values().length) {
            throw new IllegalArgumentException("each layer has one place");
        }
    }

    public View withWindow(@Nullable Bounds shown) {
        return new View(shown, coloring, across, upwards, units, margins, title, marks, layers, beside);
    }

    public View withColoring(Coloring chosen) {
        return new View(window, chosen, across, upwards, units, margins, title, marks, layers, beside);
    }

    /** Other axes; all points are shown where a scale changes. */
    public View withAxes(Axis newAcross, Axis newUpwards) {
        boolean same = across.scale() == newAcross.scale() && upwards.scale() == newUpwards.scale();
        return new View(
                same ? window : null, coloring, newAcross, newUpwards, units, margins, title, marks, layers, beside);
    }

    public View withUnits(Units chosen) {
        return new View(window, coloring, across, upwards, chosen, margins, title, marks, layers, beside);
    }

    public View withMargins(Margins chosen) {
        return new View(window, coloring, across, upwards, units, chosen, title, marks, layers, beside);
    }

    public View withTitle(String chosen) {
        return new View(window, coloring, across, upwards, units, margins, chosen.strip(), marks, layers, beside);
    }

    public View withMarks(Marks chosen) {
        return new View(window, coloring, across, upwards, units, margins, title, chosen, layers, beside);
    }

    public View withLayers(List<LayerSetting> chosen) {
        return new View(window, coloring, across, upwards, units, margins, title, marks, chosen, beside);
    }

    public View withBeside(List<SidePlot> plots) {
        return new View(window, coloring, across, upwards, units, margins, title, marks, layers, plots);
    }

    /** The setting of a layer. */
    public LayerSetting layer(LayerKind kind) {
        return layers.stream().filter(layer -> layer.kind() == kind).findFirst().orElseThrow();
    }

    /** Changes the setting of a layer, which keeps its place. */
    public View withLayer(LayerKind kind, UnaryOperator<LayerSetting> change) {
        return withLayers(layers.stream()
                .map(layer -> layer.kind() == kind ? change.apply(layer) : layer)
                .toList());
    }
}
