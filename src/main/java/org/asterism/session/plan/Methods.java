package org.asterism.session.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.workspace.Release;

/** The plan as the methods section of a report tells it, in English. */
public final class Methods {
    private final Plan plan;
    private final List<String> sentences = new ArrayList<>();

    private Methods(Plan plan) {
        this.plan = plan;
    }

    /** How many took part, and how many plots they answered in all. */
    public record Sample(int people, int answers) {}

    /** A paragraph for a session that has not been run. */
    public static String paragraph(Plan plan) {
        Methods methods = new Methods(plan);
        methods.write();
        return methods.text();
    }

    /** A paragraph for a session that people took part in. */
    public static String paragraph(Plan plan, Sample sample) {
        Methods methods = new Methods(plan);
        methods.say(Words.capital(Words.count(sample.people(), "person", "people")) + " took part and gave "
                + Words.count(sample.answers(), "answer", "answers"));
        methods.write();
        return methods.text();
    }

    private void write() {
        sentences.addAll(new StimuliInWords(plan).sentences());
        task();
        questions();
        procedure();
        checks();
        analysis();
        say("Sessions were planned, run and analysed with Asterism " + Release.VERSION);
    }

    private void task() {
        String names = plan.labels().isEmpty()
                ? "without naming them"
                : "and gave them one of the names "
                        + Words.list(plan.labels().stream()
                                .map(label -> Words.quoted(label.name()))
                                .toList());
        say("Participants outlined the groups of points that they saw " + names);
        say(
                plan.overlap()
                        ? "A point could belong to several groups, or to none"
                        : "A point could belong to one group at most, or to none");
        if (!plan.instructions().isBlank()) {
            say("The instructions read: " + Words.quoted(plan.instructions()));
        }
        switch (plan.confidence()) {
            case NONE -> {}
            case PER_PLOT -> say("They rated their confidence in each answer from 1 (a guess) to 5 (sure)");
            case PER_GROUP -> say("They rated their confidence in each group from 1 (a guess) to 5 (sure)");
            case BOTH ->
                say("They rated their confidence in each group and in each answer from 1 (a guess) to 5 (sure)");
        }
    }

    private void questions() {
        if (!plan.questions().isEmpty()) {
            say("For each plot they were asked "
                    + Words.list(plan.questions().stream().map(Methods::asked).toList()));
        }
    }

    private static String asked(Question question) {
        String form = switch (question.kind()) {
            case RATING -> steps(question.options());
            case COUNT -> "a whole number";
            case TEXT -> "in their own words";
        };
        return Words.quoted(question.text()) + " (" + form + (question.required() ? "" : ", optional") + ")";
    }

    private static String steps(List<String> options) {
        return options.isEmpty()
                ? "a rating"
                : Words.number(options.size()) + " steps from 0, " + Words.quoted(options.getFirst()) + ", to "
                        + (options.size() - 1) + ", " + Words.quoted(options.getLast());
    }

    private void procedure() {
        if (!plan.practice().isEmpty()) {
            boolean told = plan.practice().stream()
                    .anyMatch(practice -> !practice.truth().isEmpty());
            say("The session began with %s, whose answers do not count%s"
                    .formatted(
                            Words.count(plan.practice().size(), "practice plot", "practice plots"),
                            told ? "; known groups were shown as feedback" : ""));
        }
        say(
                switch (plan.order()) {
                    case FIXED -> "All participants saw the plots in the same order";
                    case RANDOM ->
                        "The plots came in a random order, another one for each participant (seed " + plan.seed() + ")";
                    case LATIN_SQUARE ->
                        "The order of the plots followed Latin squares balanced for first-order carry-over (Williams, 1949; seed "
                                + plan.seed() + ")";
                    case CLEAREST_FIRST -> "The plots came from the least to the most ambiguous by prediction";
                    case MOST_AMBIGUOUS_FIRST -> "The plots came from the most to the least ambiguous by prediction";
                });
        repeats();
        if (plan.breakEvery() > 0) {
            say("A break was offered after every " + Words.each(plan.breakEvery(), "plot", "plots"));
        }
        say(
                plan.limitSeconds() > 0
                        ? "The time for a plot was limited to " + Words.count(plan.limitSeconds(), "second", "seconds")
                        : "There was no time limit");
        if (plan.blind()) {
            say("Titles of plots and names of columns were hidden");
        }
    }

    private void repeats() {
        int count = plan.repeats().count();
        if (count == 0) {
            return;
        }
        List<String> turns =
                plan.repeats().turns().stream().distinct().map(Words::turned).toList();
        say("To measure consistency, %s came a second time, %s, with at least %s in between; participants were not told"
                .formatted(
                        Words.count(count, "plot", "plots"),
                        turns.isEmpty() ? Words.turned(Turn.NONE) : String.join(" or ", turns),
                        Words.count(plan.repeats().gap(), "other plot", "other plots")));
    }

    private void checks() {
        if (!plan.checks().isEmpty()) {
            double least =
                    plan.checks().stream().mapToDouble(Check::least).min().orElse(0);
            say(
                    ("%s with groups that cannot be missed served as attention checks, passed with an adjusted Rand index of at"
                                    + " least %s with the known groups")
                            .formatted(
                                    Words.capital(Words.count(plan.checks().size(), "plot", "plots")),
                                    Words.index(least)));
        }
    }

    private void analysis() {
        say(
                "For the analysis, the label of a point is the set of groups that contain it, and points in no group share one"
                        + " label (Jeon et al., 2024)");
        say("The agreement of two participants on a plot is the similarity of their two partitions by the adjusted Rand"
                + " index, adjusted mutual information, V-measure, homogeneity and completeness; the ambiguity of a plot is"
                + " one minus that similarity, averaged over all pairs of participants");
    }

    private void say(String sentence) {
        boolean ended = sentence.endsWith(".”") || sentence.endsWith("?”") || sentence.endsWith("!”");
        sentences.add(ended ? sentence : sentence + ".");
    }

    private String text() {
        Stream<String> williams = plan.order() == Order.LATIN_SQUARE
                ? Stream.of(
                        "Williams, E. J. (1949). Experimental designs balanced for the estimation of residual effects of"
                                + " treatments. Australian Journal of Scientific Research A, 2, 149–168.")
                : Stream.of();
        String jeon =
                "Jeon, H., Quadri, G. J., Lee, H., Rosen, P., Szafir, D. A., & Seo, J. (2024). CLAMS: A cluster ambiguity"
                        + " measure for estimating perceptual variability in visual clustering. IEEE Transactions on Visualization"
                        + " and Computer Graphics, 30(1). https://doi.org/10.1109/TVCG.2023.3327201";
        List<String> references = Stream.concat(Stream.of(jeon), williams).toList();
        return String.join(" ", sentences) + "\n\n" + String.join("\n", references) + "\n";
    }
}
