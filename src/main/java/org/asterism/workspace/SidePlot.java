package org.asterism.workspace;

import java.util.List;

/**
 * A further plot of a study's data, beside the first one.
 *
 * @param axes the two columns that are plotted: across, upwards
 * @param view how they are looked at; has no plots beside it
 */
public record SidePlot(List<String> axes, View view) {
    public SidePlot {
        axes = List.copyOf(axes);
        view = view.withBeside(List.of());
    }

    public SidePlot withAxes(String x, String y) {
        return new SidePlot(List.of(x, y), view.withAxes(Axis.PLAIN, Axis.PLAIN).withWindow(null));
    }

    public SidePlot withView(View changed) {
        return new SidePlot(axes, changed);
    }
}
