package org.asterism.session.log;

import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Bounds;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Trial;
import org.asterism.session.plan.Turn;

/** One thing that a person did in a session, or that happened to them. */
public sealed interface Action {
    /**
     * Whether it must be on the disk before the person goes on. The others are kept in memory until one of these follows;
     * a process that is killed loses them.
     */
    default boolean lasting() {
        return true;
    }

    /**
     * The program was started to go on with the session, or to begin it.
     *
     * @param program its version
     */
    record Sat(String program) implements Action {}

    /**
     * A plot was shown.
     *
     * @param trial the trial's id
     * @param stimulus the id of its plot
     * @param fingerprint of the plot's table as it was read
     * @param shown how it was really shown
     * @param start what they had said of it on another machine; what they said on this one is in its file
     */
    record Begun(
            String trial, Trial.Kind kind, String stimulus, String fingerprint, Turn turn, Display shown, Draft start)
            implements Action {}

    /**
     * Another part of the plot was looked at.
     *
     * @param window in places along the axes of the plot as it is in its file
     */
    record Viewed(Bounds window) implements Action {
        @Override
        public boolean lasting() {
            return false;
        }
    }

    /** Another tool was taken up. */
    record Took(String tool) implements Action {
        @Override
        public boolean lasting() {
            return false;
        }
    }

    /** The label that new outlines get was chosen. */
    record Chose(String label) implements Action {
        @Override
        public boolean lasting() {
            return false;
        }
    }

    /**
     * What is outlined became another; the file keeps only what changed.
     *
     * @param sketch all that is outlined now
     */
    record Drew(Cause cause, Sketch sketch) implements Action {}

    /** Why a sketch changed. */
    enum Cause {
        EDIT,
        UNDO,
        REDO
    }

    /** How sure they are of the whole plot, 1 to {@link org.asterism.annotation.outline.Group#SURE}; 0 to take it back. */
    record Judged(int confidence) implements Action {}

    /** The comment on the plot is now this. */
    record Commented(String comment) implements Action {}

    /**
     * @param question its id
     * @param response a whole number or words; empty to take it back
     */
    record Responded(String question, String response) implements Action {}

    /** The plot was finished. */
    record Answered(Answer answer) implements Action {}

    /** They went back to the plot before. */
    record WentBack() implements Action {}

    /** The clock of the trial stands still from here on. */
    record Paused() implements Action {}

    /** The clock goes on. */
    record Resumed() implements Action {}

    /** Something went wrong, such as a plot that could not be shown as the plan asks. */
    record Failed(String problem) implements Action {}
}
