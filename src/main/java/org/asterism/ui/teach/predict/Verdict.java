package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Score;
import org.asterism.ui.text.Numbers;

/**
 * A score in words.
 *
 * @param number what stands large: a number with a sign or two, or a word
 * @param meaning what the number is, in a few words
 * @param sentence what it says of the prediction
 */
record Verdict(String number, String meaning, String sentence) {
    private static final double ALIKE = 0.9;
    private static final double MOSTLY = 0.65;
    private static final double PARTLY = 0.3;
    private static final double EQUAL = 1e-6;

    static Verdict of(Score score, Question question) {
        return switch (score) {
            case Score.Groups groups -> groups(groups);
            case Score.Count count -> count(count);
            case Score.Places places -> places(places);
            case Score.Choice choice -> choice(choice, question);
        };
    }

    private static Verdict groups(Score.Groups groups) {
        boolean run = !Double.isNaN(groups.withRun());
        double main = run ? groups.withRun() : groups.withTruth();
        if (Double.isNaN(main)) {
            return new Verdict("–", "", text("predict.groups.nothing"));
        }
        String known = !run || Double.isNaN(groups.withTruth())
                ? ""
                : " " + text("predict.groups.truth", index(groups.withTruth()));
        return new Verdict(
                index(main),
                run ? text("predict.groups.meaning-run") : text("predict.groups.meaning-truth"),
                alike(main) + known);
    }

    private static String alike(double ari) {
        if (ari >= ALIKE) {
            return text("predict.groups.alike");
        }
        if (ari >= MOSTLY) {
            return text("predict.groups.mostly");
        }
        return ari >= PARTLY ? text("predict.groups.partly") : text("predict.groups.otherwise");
    }

    private static Verdict count(Score.Count count) {
        List<String> said = new ArrayList<>();
        count.truth().ifPresent(known -> said.add(text("predict.count.truth", known)));
        said.add(rule(count.hints().elbow(), text("predict.count.no-elbow")));
        count.hints().silhouette().ifPresent(best -> said.add(text("predict.count.silhouette", best)));
        return new Verdict(Integer.toString(count.k()), text("predict.count.meaning"), String.join(" ", said));
    }

    private static String rule(OptionalInt elbow, String none) {
        return elbow.isPresent() ? text("predict.count.elbow", elbow.getAsInt()) : none;
    }

    private static Verdict places(Score.Places places) {
        if (Double.isNaN(places.objective()) || Double.isNaN(places.run())) {
            return new Verdict("–", "", text("predict.places.nothing"));
        }
        String end = Numbers.significant(places.objective(), 4);
        String own = Numbers.significant(places.run(), 4);
        String percent = text("predict.percent", Math.abs(100 * places.worse()));
        if (Math.abs(places.worse()) <= EQUAL) {
            return new Verdict(end, text("predict.places.meaning"), text("predict.places.same"));
        }
        return new Verdict(
                end,
                text("predict.places.meaning"),
                places.worse() > 0
                        ? text("predict.places.worse", percent, own)
                        : text("predict.places.better", percent, own));
    }

    private static Verdict choice(Score.Choice choice, Question question) {
        boolean known = question instanceof Question.Choice asked
                && choice.answer() >= 0
                && choice.answer() < asked.options().size();
        String right = known ? ((Question.Choice) question).options().get(choice.answer()) : "";
        return choice.right()
                ? new Verdict(text("predict.choice.right"), "", right)
                : new Verdict(text("predict.choice.wrong"), "", text("predict.choice.answer", right));
    }

    static String index(double value) {
        return Numbers.fixed(Math.abs(value) < 0.005 ? 0 : value, 2);
    }
}
