package org.asterism.session.log;

import java.util.Map;
import java.util.Optional;

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
    public record Table(int points, String fingerprint) {}

    /** How many points the plot had that somebody answered. */
    int points(String stimulus, String fingerprint) {
        Table table = tables.get(stimulus);
        return table != null && table.fingerprint().equals(fingerprint) ? table.points() : MOST;
    }

    /** Why an answer cannot be used, without a full stop; empty if it can. */
    Optional<String> refuses(Answer answer) {
        Table table = tables.get(answer.stimulus());
        boolean same = table != null && table.fingerprint().equals(answer.fingerprint());
        if (plan.isEmpty() || same) {
            return Optional.empty();
        }
        String plot = "the plot \"" + answer.stimulus() + "\" ";
        return Optional.of(
                table == null
                        ? plot + "cannot be read, or is not in the plan"
                        : plot + "has changed since it was answered; put the old file back to use the answer");
    }
}
