package org.asterism.ui.session;

import java.time.Instant;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Scatter;

/** What a person has before them in a session. */
sealed interface Screen {
    /** The instructions. */
    record Instructions(String text) implements Screen {}

    /**
     * A plot to outline.
     *
     * @param plot as it is to be seen, turned if it is
     * @param fingerprint of its table
     */
    record Plot(TrialModel trial, Scatter plot, String fingerprint, Place place) implements Screen {}

    /** A plot that cannot be shown, and why. */
    record Lost(Place place, String problem) implements Screen {}

    /** The time for a plot is over. */
    record TimeUp(Place place) implements Screen {}

    /**
     * What is said after a practice plot.
     *
     * @param sketch what the person outlined
     * @param known the groups of the points as the plan knows them; empty where it knows none
     * @param remark of the plan; empty for none
     */
    record Feedback(Scatter plot, Sketch sketch, int[] known, Agreement agreement, String remark) implements Screen {}

    /**
     * An offer to rest.
     *
     * @param since when it began
     */
    record Break(int done, int left, Instant since) implements Screen {}

    /** All is done. */
    record Done(int plots) implements Screen {}

    /**
     * Where a plot stands among the others.
     *
     * @param number from 1, among those for practice or those that matter
     * @param practice whether it is one to practise on
     */
    record Place(int number, int of, boolean practice) {}
}
