package org.asterism.ui.teach.lesson;

import org.asterism.lesson.Check;

/**
 * A check of the page with what was measured.
 *
 * @param value of the run on the stage; NaN where there is none
 */
public record Tick(Check check, double value) {
    public boolean holds() {
        return check.holds(value);
    }
}
