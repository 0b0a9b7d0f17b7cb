package org.asterism.ui.columns;

import org.asterism.ui.text.Messages;

/** Parallel coordinates: every row a line across the axes of several columns. */
public final class ParallelPage extends ColumnsPage {
    public ParallelPage(ColumnsModel<int[]> model) {
        super(model, "parallel", Messages.text("columns.parallel"), new ParallelPlot(model));
    }

    /** What paints the lines. */
    public static ColumnsModel.Painting<int[]> painting() {
        return ParallelPlot.painting();
    }
}
