package org.asterism.report.picture;

import org.asterism.report.draw.Pen;

/** Draws into a document of vectors, which keeps a shape once however often it is drawn. */
interface VectorPen extends Pen {
    /** Draws a mark with its middle at (x, y); the same mark is the same object. */
    void mark(Mark mark, double x, double y);

    /** Draws things that are faded as one, so that what lies under others does not show through them. */
    void together(double opacity, Runnable drawing);
}
