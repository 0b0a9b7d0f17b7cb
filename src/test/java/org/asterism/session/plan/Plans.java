package org.asterism.session.plan;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;

/** Plans for tests. */
public final class Plans {
    private Plans() {}

    public static Stimulus stimulus(String id, double expected) {
        return new Stimulus(id, "Plot " + id, "plots/" + id + ".csv", "x", "y", "", "a test", expected);
    }

    /** Some plots p0, p1 and so on, in random order, and nothing else. */
    public static Plan of(int plots) {
        SplittableRandom random = new SplittableRandom(plots);
        return new Plan(
                "session",
                "A session",
                "Outline what you see.",
                IntStream.range(0, plots)
                        .mapToObj(i -> stimulus("p" + i, random.nextDouble()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                Plan.Confidence.NONE,
                Order.RANDOM,
                Repeats.NONE,
                true,
                0,
                0,
                Display.STUDY,
                7);
    }

    /** A plan that uses everything a plan may have, drawn by a seed. */
    public static Plan full(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int plots = random.nextInt(1, 20);
        return of(plots)
                .with(draft -> draft.practice(List.of(
                        new Practice(stimulus("try", Double.NaN), random.nextBoolean() ? "label" : "", "Well done."))))
                .with(draft -> draft.checks(List.of(
                        new Check(stimulus("easy", 0), "label", random.nextDouble(-1, 1)),
                        new Check(stimulus("easier", 0.01), "label", 0.95))))
                .with(draft -> draft.questions(List.of(
                        new Question("clear", Question.Kind.RATING, "How „clear“?", List.of("very", "not"), true),
                        new Question("count", Question.Kind.COUNT, "How many?", List.of(), random.nextBoolean()),
                        new Question("why", Question.Kind.TEXT, "Why?\nSay it.", List.of(), false))))
                .with(draft -> draft.labels(List.of(new Label("Kern", 0), new Label("Rand \uD83D\uDE00", 3))))
                .with(draft -> draft.overlap(random.nextBoolean()))
                .with(draft -> draft.confidence(Plan.Confidence.values()[random.nextInt(4)]))
                .with(draft -> draft.order(Order.values()[random.nextInt(Order.values().length)]))
                .with(draft -> draft.repeats(new Repeats(
                        random.nextInt(plots + 1), List.of(Turn.MIRRORED, Turn.QUARTER), random.nextInt(plots + 3))))
                .with(draft -> draft.blind(random.nextBoolean()))
                .with(draft -> draft.breakEvery(random.nextInt(5)))
                .with(draft -> draft.limitSeconds(random.nextInt(100)))
                .with(draft -> draft.display(new Display(
                        random.nextDouble(100, 900),
                        Display.Aspect.EQUAL_UNITS,
                        random.nextDouble(1, 5),
                        "#1f77b4",
                        "#FAFAFA",
                        random.nextDouble(0.1, 1),
                        true)))
                .with(draft -> draft.seed(random.nextLong(1L << 53)));
    }
}
