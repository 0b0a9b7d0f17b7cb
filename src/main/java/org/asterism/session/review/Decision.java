package org.asterism.session.review;

import java.time.Instant;

/**
 * What a reviewer decided the groups of a plot to be.
 *
 * @param plot the id of its stimulus
 * @param reviewer as they are called in all results
 * @param source where the groups come from
 * @param name of the person, school or algorithm; empty for the consensus
 * @param labels one a point: its group from 0, or {@link org.asterism.cluster.Clustering#NOISE}; none where a decision was
 *     taken back; shared and read only
 * @param at by the clock of the machine
 */
public record Decision(String plot, String reviewer, Source source, String name, int[] labels, Instant at) {

    /** Where the groups of a decision come from. */
    public enum Source {
        CONSENSUS,
        PERSON,
        SCHOOL,
        ALGORITHM,
        /** No decision any more: an earlier one was taken back. */
        WITHDRAWN
    }

    /** Takes back what was decided of a plot. */
    public static Decision withdrawn(String plot, String reviewer, Instant at) {
        return new Decision(plot, reviewer, Source.WITHDRAWN, "", new int[0], at);
    }
}
