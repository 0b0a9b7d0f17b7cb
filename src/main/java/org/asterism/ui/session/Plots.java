package org.asterism.ui.session;

import org.asterism.data.Scatter;
import org.asterism.session.plan.Trial;

/** Where the plots of a session come from. */
interface Plots {
    /**
     * A plot as it is in its file.
     *
     * @param fingerprint of its table
     * @param known the groups of the points as the plan knows them; empty where it knows none
     */
    record Loaded(Scatter plot, String fingerprint, int[] known) {}

    /** @throws org.asterism.parameter.InvalidInputException if it cannot be shown, with the reason */
    Loaded load(Trial trial);
}
