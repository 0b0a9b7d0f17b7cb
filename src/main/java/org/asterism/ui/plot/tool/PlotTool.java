package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Pen;

/**
 * What the mouse, or the cross-hair that the arrow keys move, does in the plot area; positions are pixels of the plot
 * area.
 */
public interface PlotTool {
    /** @param mode what a selection does to the one before it */
    void press(double x, double y, SelectionMode mode);

    void drag(double x, double y);

    void release(double x, double y);

    /** The pointer moves with nothing held. */
    default void hover(double x, double y, SelectionMode mode) {}

    /** The pointer has left the plot. */
    default void leave() {}

    /** Whether the Space key presses and releases at once; else it presses, and the next time releases. */
    default boolean clicks() {
        return true;
    }

    /** Makes larger what the tool has a size of, or smaller where negative; says whether it has. */
    default boolean resize(double notches) {
        return false;
    }

    /** Whether the wheel resizes without a key held. */
    default boolean takesWheel() {
        return false;
    }

    /** Ends what is half done, as with Enter or a double click; says whether there was something to end. */
    default boolean finish() {
        return false;
    }

    /** Takes a double click, after its two clicks; says whether it was for something here. */
    default boolean clickTwice(double x, double y) {
        return false;
    }

    /** Takes the last step back, as with Backspace; says whether there was one. */
    default boolean stepBack() {
        return false;
    }

    /** Forgets what is half done. */
    void cancel();

    /** Whether something is half done. */
    boolean active();

    /** Whether there is something to draw. */
    default boolean visible() {
        return active();
    }

    /** Draws what is half done. */
    default void paint(Pen pen, PlotTheme theme) {}

    /** What the next click does; empty where nothing is half done. */
    default String hint() {
        return "";
    }
}
