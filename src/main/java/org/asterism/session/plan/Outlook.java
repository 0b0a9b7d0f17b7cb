package org.asterism.session.plan;

import java.util.List;

/**
 * What a person goes through, in numbers.
 *
 * @param plots that count, each once
 * @param repeats how many of them come again
 * @param breaks that are offered
 * @param minutes about how long it takes, a guess
 */
public record Outlook(int practice, int plots, int repeats, int checks, int breaks, int minutes) {
    private static final int SECONDS_A_PLOT = 35;
    private static final int SECONDS_A_QUESTION = 8;
    private static final int SECONDS_TO_READ = 60;
    private static final int SECONDS_A_BREAK = 60;

    /** Of the first person, whose schedule is as long as everybody's. */
    public static Outlook of(Plan plan) {
        Schedule schedule = Schedule.of(plan, 0);
        List<Trial> trials = schedule.trials();
        int breaks = (int) schedule.steps().stream()
                .filter(Schedule.Step.Break.class::isInstance)
                .count();
        int limit = plan.limitSeconds() > 0 ? plan.limitSeconds() : Integer.MAX_VALUE;
        int trial = Math.min(SECONDS_A_PLOT, limit)
                + SECONDS_A_QUESTION * plan.questions().size();
        int seconds = SECONDS_TO_READ + trials.size() * trial + breaks * SECONDS_A_BREAK;
        return new Outlook(
                count(trials, Trial.Kind.PRACTICE),
                count(trials, Trial.Kind.PLOT),
                count(trials, Trial.Kind.REPEAT),
                count(trials, Trial.Kind.CHECK),
                breaks,
                trials.isEmpty() ? 0 : Math.ceilDiv(seconds, 60));
    }

    private static int count(List<Trial> trials, Trial.Kind kind) {
        return (int) trials.stream().filter(trial -> trial.kind() == kind).count();
    }
}
