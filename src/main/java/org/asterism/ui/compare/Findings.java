package org.asterism.ui.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.asterism.perception.compare.Candidate;
import org.asterism.perception.compare.Outcome;
import org.asterism.perception.compare.Outcome.Refused;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.ui.task.Coalesced;
import org.asterism.ui.text.Messages;

/** What a comparison found so far; told to the window at most once at a time. */
final class Findings {
    private final Map<Candidate, Outcome> outcomes = new LinkedHashMap<>();
    private final Coalesced tell;

    /** @param changed called on the window's thread after some changes */
    Findings(Executor window, Runnable changed) {
        tell = new Coalesced(window, changed);
    }

    /** Takes an outcome, on any thread. */
    void add(Outcome outcome) {
        synchronized (this) {
            outcomes.put(outcome.candidate(), outcome);
        }
        tell.request();
    }

    synchronized Collection<Scored> scored() {
        return outcomes.values().stream()
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .toList();
    }

    /** How many plots there are, and what is wrong with the others. */
    String words() {
        int scored = scored().size();
        List<Refused> refused = refused();
        String plots = Messages.text("compare.scored", scored);
        if (refused.isEmpty()) {
            return plots;
        }
        Refused first = refused.getFirst();
        return Messages.text(
                "compare.refused", plots, refused.size(), first.candidate().table(), first.reason());
    }

    private synchronized List<Refused> refused() {
        return outcomes.values().stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
    }
}
