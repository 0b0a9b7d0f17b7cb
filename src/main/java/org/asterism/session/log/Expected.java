package org.asterism.session.log;

import java.util.Map;
import java.util.Optional;
import org.asterism.annotation.outline.Outline;
import org.asterism.session.plan.Trial;

/**
 * What answers are checked against.
 *
 * @param plan the id of the session's plan; empty to take any answer as it is
 * @param tables the plots that can be answered, by the ids of their stimuli
 */
public record Expected(String plan, Map<String, Table> tables) {
    /** Every plan and every plot. */
    public static final Expected ANYTHING = new Expected("", Map.of());

    /** The most points of a plot that is not known. */
    private static final int MOST = 10_000_000;

    public Expected {
        tables = Map.copyOf(tables);
    }

    /**
     * A plot as it is now.
     *
     * @param points how many it has
     * @param fingerprint of its table
     */
    public record Table(int points, String fingerprint) {
        /** What is wrong with the plot of an answer, without a full stop; empty for nothing. */
        private String refuses(Answer answer) {
            if (!fingerprint.equals(answer.fingerprint())) {
                return "has changed since it was answered; put the old file back to use the answer";
            }
            if (!Trial.isOf(answer.stimulus(), answer.trial())) {
                return "is not that of the trial \"" + answer.trial() + "\"";
            }
            boolean fits = answer.sketch().outlines().stream().allMatch(this::holds);
            return fits ? "" : "has only " + points + " points, and the answer names others";
        }

        private boolean holds(Outline outline) {
            int[] rows = outline.rows();
            return rows.length == 0 || rows[rows.length - 1] < points;
        }
    }

    /** How many points the plot had that somebody answered. */
    int points(String stimulus, String fingerprint) {
        Table table = tables.get(stimulus);
        return table != null && table.fingerprint().equals(fingerprint) ? table.points() : MOST;
    }

    /** Why an answer cannot be used, without a full stop; empty if it can. */
    Optional<String> refuses(Answer answer) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        Table table = tables.get(answer.stimulus());
        String reason = table == null ? "cannot be read, or is not in the plan" : table.refuses(answer);
        return reason.isEmpty() ? Optional.empty() : Optional.of("the plot \"" + answer.stimulus() + "\" " + reason);
    }
}
