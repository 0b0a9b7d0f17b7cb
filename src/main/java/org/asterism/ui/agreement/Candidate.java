package org.asterism.ui.agreement;

import org.asterism.session.result.PlotDetail;
import org.asterism.session.review.Decision.Source;
import org.asterism.ui.agreement.PlotDetailModel.Seen;
import org.asterism.ui.text.Messages;

/** What a plot may be decided for. */
record Candidate(Source source, String name, int[] labels) {

    /** The grouping that is looked at; the consensus where none is. */
    static Candidate of(PlotDetail detail, Seen seen) {
        if (!(seen instanceof Seen.Grouping grouping)) {
            return new Candidate(
                    Source.CONSENSUS, "", detail.consensus().partition().labels());
        }
        boolean consensus = grouping.source() == Source.CONSENSUS;
        return new Candidate(grouping.source(), consensus ? "" : grouping.name(), grouping.labels());
    }

    /** What it is called in the plot. */
    String shown() {
        return source == Source.CONSENSUS ? Messages.text("agreement.consensus") : name;
    }

    /** What deciding for it is called. */
    String title() {
        return source == Source.CONSENSUS
                ? Messages.text("agreement.decide-consensus")
                : Messages.text("agreement.decide-for", name);
    }
}
