package org.asterism.session.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Expected;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Stimulus;

/**
 * The plots of a session that can be shown.
 *
 * @param points by the ids of their stimuli
 * @param tables what answers to them are checked against
 * @param problems why others are left out, a sentence each
 */
record Plots(Map<String, Scatter> points, Map<String, Expected.Table> tables, List<String> problems) {

    /** One plot as it was read: its points and fingerprint, or why it is left out. */
    private record Read(Optional<Scatter> points, String fingerprint, String problem) {}

    static Plots read(Path folder, Plan plan, Job job) {
        List<Stimulus> stimuli = plan.everyStimulus().toList();
        Read[] plots = new Read[stimuli.size()];
        Parallel.forEach(plots.length, i -> {
            job.check();
            plots[i] = read(folder, stimuli.get(i), job.silent());
        });
        Map<String, Scatter> points = new HashMap<>();
        Map<String, Expected.Table> tables = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < plots.length; i++) {
            String id = stimuli.get(i).id();
            Read plot = plots[i];
            plot.points()
                    .ifPresentOrElse(
                            scatter -> {
                                points.put(id, scatter);
                                tables.put(
                                        id, new Expected.Table(scatter.points().size(), plot.fingerprint()));
                            },
                            () -> problems.add(plot.problem()));
        }
        return new Plots(points, tables, problems);
    }

    private static Read read(Path folder, Stimulus stimulus, Job job) {
        try {
            Dataset table = PlotFile.read(folder, stimulus, job);
            String fingerprint = table.fingerprint();
            boolean planned =
                    stimulus.fingerprint().isEmpty() || stimulus.fingerprint().equals(fingerprint);
            return planned
                    ? new Read(Optional.of(PlotFile.points(table, stimulus)), fingerprint, "")
                    : new Read(Optional.empty(), "", changed(stimulus));
        } catch (InvalidInputException e) {
            return new Read(Optional.empty(), "", String.valueOf(e.getMessage()));
        }
    }

    private static String changed(Stimulus stimulus) {
        return "The plot \"" + stimulus.id() + "\" is left out: its file " + stimulus.file()
                + " has changed since the session was planned; put the old file back.";
    }
}
