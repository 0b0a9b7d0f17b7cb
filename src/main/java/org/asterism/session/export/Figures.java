package org.asterism.session.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.KappaAlpha;
import org.asterism.perception.agreement.KrippendorffAlpha;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;

/** The figures of a session, so that whoever computes them elsewhere has something to compare with. */
final class Figures {
    private static final Set<Similarity> ALL = EnumSet.allOf(Similarity.class);

    private final List<String> plots = new ArrayList<>();
    private final List<Agreement> index = new ArrayList<>();
    private final List<RaterPairs> pairs = new ArrayList<>();
    private final List<KrippendorffAlpha> decisions = new ArrayList<>();

    /** Compares the people who answered a plot; fewer than two have nothing to compare. */
    void add(String plot, List<Given> answers, Job job) {
        if (answers.size() > 1) {
            Ratings ratings = new Ratings(
                    answers.stream().map(given -> given.person().id()).toList(),
                    answers.stream().map(Given::labels).toList());
            RaterPairs compared = RaterPairs.of(ratings, ALL, Noise.OWN_CLUSTER, job);
            plots.add(plot);
            pairs.add(compared);
            decisions.add(KrippendorffAlpha.of(ratings, Noise.OWN_CLUSTER, job));
            index.add(compared.agreement(Similarity.ARI));
        }
    }

    /** One row a plot: the mean over all pairs of people of each measure. */
    Dataset perPlot() {
        List<Column> columns = new ArrayList<>();
        columns.add(TextColumn.of("plot", plots));
        columns.add(AnswerTable.column("people", pairs, each -> each.ratings().size()));
        for (Similarity similarity : Similarity.values()) {
            columns.add(AnswerTable.column(
                    Declaration.text(similarity).replace('-', '_'),
                    pairs,
                    each -> each.agreement(similarity).alpha()));
        }
        columns.add(AnswerTable.column("krippendorff", decisions, KrippendorffAlpha::value));
        return new Dataset("agreement", columns);
    }

    /** One row a plot and person: the mean agreement with the others, and what the person adds to theirs. */
    Dataset perPerson() {
        List<Standing> all = IntStream.range(0, plots.size())
                .boxed()
                .flatMap(plot -> IntStream.range(0, index.get(plot).size())
                        .mapToObj(person -> new Standing(
                                plots.get(plot),
                                index.get(plot).raters().get(person),
                                KappaAlpha.human(index.get(plot), person))))
                .toList();
        return new Dataset(
                "people",
                List.of(
                        TextColumn.of("plot", all.stream().map(Standing::plot).toList()),
                        TextColumn.of(
                                "person", all.stream().map(Standing::person).toList()),
                        AnswerTable.column("ari", all, each -> each.kappa().alpha()),
                        AnswerTable.column("kappa", all, each -> each.kappa().kappa())));
    }

    private record Standing(String plot, String person, KappaAlpha kappa) {}
}
