package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.ChoiceResult;
import org.asterism.lesson.answer.CountResult;
import org.asterism.lesson.answer.GroupsResult;
import org.asterism.lesson.answer.PlacesResult;
import org.asterism.perception.Ambiguity;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** What the answers of a class come to, in sentences and bars. */
final class ClassWords {
    /** Predicted and measured disagreement that differ by less are about the same. */
    private static final double NEAR = 0.1;

    private static final double CLEAR = 0.4;
    private static final double DOUBTFUL = 0.6;

    private ClassWords() {}

    /** How far the class agrees, beside what the ambiguity score predicts. */
    static String groups(GroupsResult result, @Nullable Ambiguity ambiguity) {
        if (result.pairs().count() == 0) {
            return text("predict.class.alone");
        }
        String error = Double.isNaN(result.pairs().standardError())
                ? ""
                : " " + text("predict.class.error", Verdict.index(result.pairs().standardError()));
        String agreed = text("predict.class.agree", Verdict.index(result.pairs().mean())) + error;
        return ambiguity == null ? agreed : agreed + "\n" + predicted(result, ambiguity);
    }

    private static String predicted(GroupsResult result, Ambiguity ambiguity) {
        String score = Verdict.index(ambiguity.score());
        String expected = ambiguity.score() < CLEAR
                ? text("predict.class.predicts-agree", score)
                : ambiguity.score() > DOUBTFUL
                        ? text("predict.class.predicts-disagree", score)
                        : text("predict.class.predicts-between", score);
        String pair = Verdict.index(ambiguity.audience().ami());
        String own = Verdict.index(result.disagreement());
        double more = result.disagreement() - ambiguity.audience().ami();
        String compared = Math.abs(more) <= NEAR
                ? text("predict.class.as-predicted", own, pair)
                : more > 0
                        ? text("predict.class.more-than-predicted", own, pair)
                        : text("predict.class.less-than-predicted", own, pair);
        return expected + " " + compared;
    }

    static List<BarsChart.Bar> counts(CountResult result) {
        List<BarsChart.Bar> bars = new ArrayList<>();
        int low = lowest(result);
        int high = highest(result);
        for (int k = low; k <= high; k++) {
            List<String> notes = new ArrayList<>();
            note(notes, result.truth().orElse(0) == k, text("predict.class.known"));
            note(notes, result.run().orElse(0) == k, text("predict.class.run"));
            note(notes, result.hints().elbow().orElse(0) == k, text("predict.class.elbow"));
            note(notes, result.hints().silhouette().orElse(0) == k, text("predict.class.silhouette"));
            int count = result.counts().getOrDefault(k, 0);
            bars.add(new BarsChart.Bar(
                    Integer.toString(k),
                    count,
                    String.join(" · ", notes),
                    result.truth().orElse(0) == k));
        }
        return bars;
    }

    private static int lowest(CountResult result) {
        int said = result.counts().isEmpty() ? 1 : result.counts().firstKey();
        return Math.max(1, Math.min(said, result.run().orElse(said)));
    }

    /** A number far from all others does not push them from the screen. */
    private static int highest(CountResult result) {
        int said = result.counts().isEmpty() ? 1 : result.counts().lastKey();
        int known = Math.max(result.run().orElse(1), result.truth().orElse(1));
        return Math.min(lowest(result) + 24, Math.max(said, known));
    }

    private static void note(List<String> notes, boolean holds, String note) {
        if (holds) {
            notes.add(note);
        }
    }

    static String count(CountResult result) {
        return text("predict.class.median", result.spread().median());
    }

    static List<BarsChart.Bar> choices(ChoiceResult result, Question question) {
        List<BarsChart.Bar> bars = new ArrayList<>();
        if (question instanceof Question.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                boolean right = i == choice.answer();
                bars.add(new BarsChart.Bar(
                        choice.options().get(i), result.count(i), right ? text("predict.class.right") : "", right));
            }
        }
        return bars;
    }

    static List<BarsChart.Bar> ends(PlacesResult result) {
        List<BarsChart.Bar> bars = new ArrayList<>();
        for (PlacesResult.End end : result.ends()) {
            boolean best = bars.isEmpty() && result.reached() > 0;
            bars.add(new BarsChart.Bar(
                    Numbers.significant(end.objective(), 4),
                    end.count(),
                    best ? text("predict.class.best") : "",
                    best));
        }
        return bars;
    }

    static String places(PlacesResult result) {
        return text("predict.class.reached", result.reached(), result.size());
    }
}
