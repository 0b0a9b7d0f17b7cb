package org.asterism.session.result;

import java.util.ArrayList;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Consensus;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Togetherness;

/** What people see together in a plot, each weighed by their reliability. */
public record PlotConsensus(PlotFindings plot, Consensus consensus) {

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    public static PlotConsensus of(PlotFindings plot, SessionResult result, Job job) {
        Ratings ratings = plot.answers().ratings();
        double[] weights = result.reliability().weights(ratings);
        Togetherness together =
                Togetherness.of(ratings, weights, result.choice().noise(), job.part(0, 0.5));
        return new PlotConsensus(plot, Consensus.of(together, job.part(0.5, 1)));
    }

    /** That of several plots, in their order. */
    public static List<PlotConsensus> of(List<PlotFindings> plots, SessionResult result, Job job) {
        List<PlotConsensus> found = new ArrayList<>();
        for (PlotFindings plot : plots) {
            found.add(of(plot, result, job.silent()));
            job.progress((double) found.size() / plots.size());
        }
        return found;
    }
}
