package org.asterism.ui.plot.stimulus;

import org.asterism.data.Scatter;
import org.asterism.report.PlotAxes;
import org.asterism.report.PlotScene;
import org.asterism.session.plan.Display;
import org.asterism.workspace.Marks;
import org.asterism.workspace.View;

/** A plot of a session as its plan wants it shown: points alike, nothing named. */
final class StimulusScene {
    private StimulusScene() {}

    static PlotScene of(Scatter plot, Display display) {
        return of(plot.points().column(0), plot.points().column(1), display);
    }

    static PlotScene empty(Display display) {
        return of(new double[0], new double[0], display);
    }

    private static PlotScene of(double[] x, double[] y, Display display) {
        Marks marks = new Marks(Marks.Shading.POINTS, display.radius(), display.opacity(), false, false);
        return PlotScene.of(x, y, "", "").withMarks(marks).withAxes(axes(display));
    }

    private static PlotAxes axes(Display display) {
        View.Units units = display.aspect() == Display.Aspect.SQUARE ? View.Units.FREE : View.Units.EQUAL;
        return display.axes() ? PlotAxes.linear("", "").withUnits(units) : PlotAxes.bare(units);
    }
}
