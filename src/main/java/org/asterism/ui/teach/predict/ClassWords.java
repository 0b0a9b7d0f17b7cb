package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.CountResult;
import org.asterism.lesson.answer.GroupsResult;
import org.asterism.lesson.answer.PlacesResult;
import org.asterism.lesson.text.Markup;
import org.asterism.perception.Ambiguity;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** What the answers of a class come to, in sentences and bars. */
final class ClassWords {
    /** Predicted and measured disagreement that differ by less are about the same. */
    private static final double NEAR = 0.1;

    private ClassWords() {}

    /** What is asked, or that nothing is. */
    static String ask(@Nullable Question question) {
        return question == null
                ? text("predict.class.nothing-asked")
                : Markup.of(question.ask()).words();
    }

    /** How far the class agrees, beside what CLAMS expects. */
    static List<Figures.Figure> figures(GroupsResult result, @Nullable Forecast forecast) {
        List<Figures.Figure> figures = new ArrayList<>();
        if (result.pairs().count() > 0) {
            figures.add(new Figures.Figure(
                    Verdict.index(result.pairs().mean()),
                    text("predict.class.agree") + error(result.pairs().standardError())));
            figures.add(new Figures.Figure(Verdict.index(result.disagreement()), text("predict.class.disagree")));
        }
        if (forecast != null) {
            Ambiguity ambiguity = forecast.ambiguity();
            figures.add(new Figures.Figure(Verdict.index(ambiguity.audience().ami()), text("predict.class.expected")));
            figures.add(new Figures.Figure(Verdict.index(ambiguity.score()), text("predict.class.ambiguity")));
        }
        return figures;
    }

    private static String error(double standardError) {
        return Double.isNaN(standardError) ? "" : text("predict.class.error", Verdict.index(standardError));
    }

    /** Whether the class is as divided as CLAMS expects, and what it sees together: two short sentences. */
    static String groups(GroupsResult result, @Nullable Forecast forecast) {
        if (result.pairs().count() == 0) {
            return text("predict.class.alone");
        }
        String together =
                text("predict.class.see", result.consensus().partition().clusters());
        return forecast == null ? together : compared(result, forecast.ambiguity()) + " " + together;
    }

    private static String compared(GroupsResult result, Ambiguity ambiguity) {
        double more = result.disagreement() - ambiguity.audience().ami();
        if (Math.abs(more) <= NEAR) {
            return text("predict.class.as-expected");
        }
        return more > 0 ? text("predict.class.more-than-expected") : text("predict.class.less-than-expected");
    }

    static List<BarsChart.Bar> counts(CountResult result, boolean named) {
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
            note(notes, named && count > 0, String.join(", ", result.names(k)));
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

    /** How many starts arrived at the best end. */
    static List<Figures.Figure> reached(PlacesResult result) {
        return List.of(new Figures.Figure(
                text("predict.class.of", result.reached(), result.size()), text("predict.class.reached")));
    }

    static String places(PlacesResult result) {
        return result.reached() == result.size() ? text("predict.class.all-green") : text("predict.class.green");
    }
}
