package org.asterism.session.result;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Scatter;
import org.asterism.geometry.Area;
import org.asterism.geometry.Points;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Answer;
import org.asterism.session.plan.Check;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Order;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Question;
import org.asterism.session.plan.Repeats;
import org.asterism.session.plan.Stimulus;

/**
 * A session of people who were made up: every third one sees two groups as one, each misses some points, and the last one
 * does not look at all. Plots differ in how far their groups are apart, so that some are clear and some are not.
 */
public final class SimulatedSession {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final int points;
    private final List<String> names;
    private final Plan plan;
    private final Map<String, Scatter> scatters = new HashMap<>();
    private final Map<String, int[]> truths = new HashMap<>();

    private SimulatedSession(int plots, int points, List<String> names) {
        this.points = points;
        this.names = names;
        List<Stimulus> stimuli = IntStream.range(0, plots)
                .mapToObj(plot -> stimulus("plot-" + (plot + 1), plot))
                .toList();
        plan = plan(stimuli);
    }

    public static Session of(int plots, int points, int people) {
        return named(
                plots,
                points,
                IntStream.rangeClosed(1, people)
                        .mapToObj(SimulatedSession::name)
                        .toList());
    }

    public static Session named(int plots, int points, List<String> names) {
        return new SimulatedSession(plots, points, names).session();
    }

    public static String name(int person) {
        return String.format("p%02d", person);
    }

    /** The session with its plots planned as tables of one fingerprint. */
    public static Session withFingerprint(Session session, String fingerprint) {
        Plan plan = plan(session.plan().stimuli().stream()
                .map(plot -> new Stimulus(
                        plot.id(), plot.title(), plot.file(), "x", "y", fingerprint, plot.origin(), plot.expected()))
                .toList());
        return new Session(session.folder(), plan, session.plots(), session.people(), session.problems());
    }

    /** The session without one of its answers. */
    public static Session withoutAnswer(Session session, int person, String trial) {
        List<Participant> people = new ArrayList<>(session.people());
        people.set(person, kept(people.get(person), answer -> !answer.trial().equals(trial)));
        return with(session, people);
    }

    /** The session without those answers that are none. */
    public static Session withoutSkips(Session session) {
        Set<String> skipped = session.people().stream()
                .flatMap(person -> person.answers().stream())
                .filter(answer -> answer.verdict() == Answer.Verdict.SKIPPED)
                .map(Answer::trial)
                .collect(Collectors.toSet());
        return with(
                session,
                session.people().stream()
                        .map(person -> kept(person, answer -> !skipped.contains(answer.trial())))
                        .toList());
    }

    private static Participant kept(Participant person, Predicate<Answer> wanted) {
        return new Participant(
                person.id(),
                person.number(),
                person.answers().stream().filter(wanted).toList());
    }

    private static Session with(Session session, List<Participant> people) {
        return new Session(session.folder(), session.plan(), session.plots(), people, session.problems());
    }

    private static Plan plan(List<Stimulus> stimuli) {
        Question rating = new Question(
                "ambiguity",
                Question.Kind.RATING,
                "How ambiguous is it?",
                List.of("clear", "rather clear", "neither", "rather ambiguous", "ambiguous"),
                true);
        return new Plan(
                "simulated",
                "Simulated study",
                "",
                stimuli,
                List.of(),
                List.<Check>of(),
                List.of(rating),
                List.of(),
                true,
                Plan.Confidence.NONE,
                Order.RANDOM,
                Repeats.NONE,
                true,
                0,
                0,
                Display.STUDY,
                1);
    }

    private Stimulus stimulus(String id, int plot) {
        SplittableRandom random = new SplittableRandom(plot);
        int groups = 2 + plot % 4;
        double radius = 5.1 - 3.5 * crowded(plot);
        double[] x = new double[points];
        double[] y = new double[points];
        int[] truth = new int[points];
        for (int i = 0; i < points; i++) {
            truth[i] = i % groups;
            double angle = 2 * Math.PI * truth[i] / groups + 0.4 * plot;
            x[i] = radius * StrictMath.cos(angle) + random.nextGaussian();
            y[i] = radius * StrictMath.sin(angle) + random.nextGaussian();
        }
        scatters.put(
                id,
                new Scatter(
                        List.of("x", "y"),
                        Points.of(x, y),
                        IntStream.range(0, points).toArray(),
                        0));
        truths.put(id, truth);
        String title = "Ring of " + groups + ", radius " + Math.round(100 * radius) / 100.0;
        return new Stimulus(id, title, "plots/" + id + ".csv", "x", "y", "", "made up", Double.NaN);
    }

    /** How close together the groups of a plot are, 0 to 1. */
    private static double crowded(int plot) {
        return (plot * 7 + 13) % 30 / 29.0;
    }

    private Session session() {
        List<Participant> people = IntStream.range(0, names.size())
                .mapToObj(person -> new Participant(names.get(person), person, answers(person)))
                .toList();
        return new Session(Path.of("simulated"), plan, scatters, people, List.of());
    }

    private List<Answer> answers(int person) {
        List<Answer> answers = new ArrayList<>();
        for (Stimulus stimulus : plan.stimuli()) {
            answers.add(answer(person, stimulus, answers.size()));
        }
        Stimulus again = plan.stimuli().isEmpty() ? null : plan.stimuli().getFirst();
        if (again != null) {
            Answer repeat = answer(person, again, answers.size());
            answers.add(new Answer(
                    again.id() + ".2",
                    again.id(),
                    "",
                    repeat.sketch(),
                    0,
                    Answer.Verdict.ANSWERED,
                    "",
                    Map.of(),
                    Display.STUDY,
                    repeat.finished(),
                    repeat.time()));
        }
        return answers;
    }

    private Answer answer(int person, Stimulus stimulus, int place) {
        SplittableRandom random = new SplittableRandom(1000L * person + place);
        boolean careless = person == names.size() - 1 && names.size() > 4;
        int[] truth = truths.get(stimulus.id());
        int groups = 1 + Arrays.stream(truth).max().orElse(0);
        int[] seen = new int[points];
        double crowded = crowded(Integer.parseInt(stimulus.id().substring(5)) - 1);
        double slips = 0.005 + 0.12 * crowded * crowded + 0.004 * (person % 5);
        boolean merges =
                (person % 3 == 1 ? 0.55 : 0.1) + crowded + 0.1 * new SplittableRandom(person).nextGaussian() > 1;
        for (int i = 0; i < points; i++) {
            boolean guess = careless || random.nextDouble() < slips;
            int label = guess ? random.nextInt(groups) : truth[i];
            seen[i] = merges && label == 1 ? 0 : label;
        }
        Answer.Verdict verdict = random.nextInt(40) == 0 ? Answer.Verdict.UNSURE : Answer.Verdict.ANSWERED;
        long millis = careless ? 900 : 6000 + random.nextInt(9000);
        return new Answer(
                stimulus.id(),
                stimulus.id(),
                "",
                sketch(seen, groups),
                0,
                random.nextInt(60) == 0 ? Answer.Verdict.SKIPPED : verdict,
                "",
                Map.of("ambiguity", Integer.toString(random.nextInt(5))),
                Display.STUDY,
                START.plusSeconds(20L * place).plusMillis(person),
                Duration.ofMillis(millis));
    }

    private static Sketch sketch(int[] labels, int groups) {
        Sketch sketch = Sketch.EMPTY;
        for (int group = 0; group < groups; group++) {
            int label = group;
            int[] rows = IntStream.range(0, labels.length)
                    .filter(i -> labels[i] == label)
                    .toArray();
            if (rows.length > 0) {
                sketch = sketch.add(Group.of(new Label("Group " + (group + 1), group)));
                sketch = sketch.add(new Outline(sketch.groups().size() - 1, Outline.Means.POINTS, Area.EMPTY, rows));
            }
        }
        return sketch;
    }
}
