package org.asterism.session.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.Stimulus;

/**
 * What an algorithm sees in the plots of a session.
 *
 * @param name of the algorithm
 * @param parameters in words; empty for none
 * @param labels one a point, by the plot's id; plots that it cannot group are left out
 */
public record MachineAnswers(String name, String parameters, Map<String, int[]> labels) {
    public MachineAnswers {
        labels = Map.copyOf(labels);
    }

    /** Runs an algorithm on every plot. */
    public static MachineAnswers of(Machine machine, Session session, Job job) {
        Map<String, int[]> labels = new HashMap<>();
        int done = 0;
        for (Stimulus stimulus : session.plan().stimuli()) {
            job.check();
            if (session.plots().containsKey(stimulus.id())) {
                run(machine, session, stimulus.id(), labels, job);
            }
            job.progress((double) ++done / session.plan().stimuli().size());
        }
        return new MachineAnswers(machine.name(), machine.parameters(), labels);
    }

    private static void run(Machine machine, Session session, String plot, Map<String, int[]> labels, Job job) {
        try {
            labels.put(
                    plot,
                    machine.labels(
                            Objects.requireNonNull(session.plots().get(plot)).points(),
                            session.plan().display().aspect(),
                            job.silent()));
        } catch (InvalidInputException _) {
            // The ranking says on how many plots an algorithm was compared.
        }
    }
}
