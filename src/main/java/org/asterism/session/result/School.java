package org.asterism.session.result;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Consensus;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Schools;
import org.asterism.perception.agreement.Togetherness;

/**
 * People who see a plot much alike.
 *
 * @param people their names
 * @param agreement the mean over all pairs of them; NaN for one person
 * @param labels what they see together, numbered as the consensus of all
 */
public record School(List<String> people, double agreement, int[] labels) {
    public School {
        people = List.copyOf(people);
    }

    /** The schools of a plot, the largest first; all people where they see much alike, or are too few. */
    static List<School> of(PlotFindings plot, Choice choice, Consensus all, Job job) {
        Schools schools = Schools.of(plot.pairs());
        return IntStream.range(0, schools.partition().clusters())
                .mapToObj(school -> of(
                        plot,
                        choice,
                        all,
                        schools.members(school, plot.answers().ratings()),
                        job))
                .sorted(Comparator.comparingInt(
                                (School school) -> school.people().size())
                        .reversed())
                .toList();
    }

    private static School of(PlotFindings plot, Choice choice, Consensus all, Ratings members, Job job) {
        Consensus own = Consensus.of(Togetherness.of(members, choice.noise(), job.silent()), job.silent());
        Agreement pairs = plot.pairs()
                .select(IntStream.range(0, plot.pairs().size())
                        .filter(i ->
                                members.raters().contains(plot.pairs().raters().get(i)))
                        .toArray());
        return new School(
                members.raters(),
                pairs.alpha(),
                PlotDetail.matched(all, own.partition().labels()));
    }
}
