package org.asterism.ui.columns;

import org.asterism.ui.text.Messages;

/** Every pair of several columns as a small plot, to choose the axes of the large one from. */
public final class MatrixPage extends ColumnsPage {
    public MatrixPage(ColumnsModel<int[][][]> model) {
        super(model, "matrix", Messages.text("columns.matrix"), new MatrixPlot(model));
    }

    /** What paints the small plots. */
    public static ColumnsModel.Painting<int[][][]> painting() {
        return MatrixPlot.painting();
    }
}
