package org.asterism.session.plan;

/**
 * One plot at one place of a person's session.
 *
 * @param id the same for all people: the stimulus, and which time it is seen, such as {@code iris} or {@code iris.2}
 * @param truth the column with groups known to the plan, for practice and checks; empty for none
 */
public record Trial(String id, Kind kind, Stimulus stimulus, Turn turn, String truth) {
    /** What a trial is for. */
    public enum Kind {
        PRACTICE,
        PLOT,
        /** The same plot again. */
        REPEAT,
        CHECK
    }

    /** The first time of a plot, as it is in its file. */
    static Trial of(Kind kind, Stimulus stimulus, String truth) {
        return new Trial(stimulus.id(), kind, stimulus, Turn.NONE, truth);
    }

    /** The second time of its plot. */
    Trial again(Turn turned) {
        return new Trial(stimulus.id() + ".2", Kind.REPEAT, stimulus, turned, truth);
    }

    /** Whether an id is that of a trial of a stimulus. */
    public static boolean isOf(String stimulus, String id) {
        return id.equals(stimulus) || id.startsWith(stimulus + ".");
    }

    /** Whether its answer is a person's answer to the plot, first time. */
    public boolean counts() {
        return kind == Kind.PLOT;
    }
}
