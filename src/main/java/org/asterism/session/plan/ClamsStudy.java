package org.asterism.session.plan;

import java.util.List;

/**
 * A plan that repeats the study behind CLAMS with plots of one's own.
 *
 * <p>As published: the display ({@link Display#STUDY}); groups are outlined without names, a point may be in several, and
 * points in none form one label of their own; a rating of ambiguity in five steps, from 0, very clear, to 4, very
 * ambiguous. Everything else is our choice: the words of the instructions and of the steps between the two ends, a random
 * order for each person, blind titles, no practice, no checks, no repeats, no breaks and no time limit.
 *
 * <p>Jeon et al. 2024, "CLAMS: A Cluster Ambiguity Measure for Estimating Perceptual Variability in Visual Clustering",
 * doi 10.1109/TVCG.2023.3327201.
 */
public final class ClamsStudy {
    private ClamsStudy() {}

    /**
     * What people read.
     *
     * @param steps of the rating, five, the clearest first
     */
    public record Wording(String title, String instructions, String question, List<String> steps) {
        public static final Wording ENGLISH = new Wording(
                "Cluster ambiguity",
                "You will see scatterplots, one after the other. Outline every group of points that you see as one"
                        + " cluster.\n\nGroups may overlap, and points that belong to no group stay outside. There is no"
                        + " right or wrong: what counts is what you see.\n\nThen say how clear or ambiguous the groups of"
                        + " the plot are.",
                "How clear or ambiguous are the clusters in this plot?",
                List.of("very clear", "clear", "neither", "ambiguous", "very ambiguous"));

        public Wording {
            steps = List.copyOf(steps);
        }
    }

    /** The plan for some plots. */
    public static Plan plan(String id, Wording words, List<Stimulus> stimuli, long seed) {
        return new Plan(
                id,
                words.title(),
                words.instructions(),
                stimuli,
                List.of(),
                List.of(),
                List.of(new Question("ambiguity", Question.Kind.RATING, words.question(), words.steps(), true)),
                List.of(),
                true,
                Plan.Confidence.NONE,
                Order.RANDOM,
                Repeats.NONE,
                true,
                0,
                0,
                Display.STUDY,
                seed);
    }
}
