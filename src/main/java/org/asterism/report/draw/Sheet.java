package org.asterism.report.draw;

/** Something of a size, in logical pixels, that a pen can draw. */
public interface Sheet {
    double width();

    double height();

    /** Draws all of it, with (0, 0) as its top left corner. */
    void paint(Pen pen);
}
