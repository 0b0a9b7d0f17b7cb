package org.asterism.ui.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Stimulus;
import org.asterism.session.plan.Trial;

/** The plots in a session's folder. Each is read once; {@link #read} does so for all of them beforehand. */
final class FolderPlots implements Plots {
    private final Path folder;
    private final Map<Stimulus, Dataset> tables = new HashMap<>();

    FolderPlots(Path folder) {
        this.folder = folder;
    }

    /** Reads all plots of a plan that can be read; those that cannot are tried again when they are to be shown. */
    static FolderPlots read(Path folder, Plan plan, Job job) {
        FolderPlots plots = new FolderPlots(folder);
        plan.everyStimulus().forEach(stimulus -> {
            job.check();
            try {
                plots.table(stimulus, job.silent());
            } catch (InvalidInputException e) {
                plots.tables.remove(stimulus);
            }
        });
        return plots;
    }

    @Override
    public Loaded load(Trial trial) {
        Stimulus stimulus = trial.stimulus();
        Dataset table = table(stimulus, Job.QUIET);
        Scatter plot = PlotFile.points(table, stimulus);
        int[] known = trial.truth().isEmpty()
                ? new int[0]
                : PlotFile.truth(table, stimulus, trial.truth()).labels();
        return new Loaded(plot, table.fingerprint(), known);
    }

    private Dataset table(Stimulus stimulus, Job job) {
        Dataset known = tables.get(stimulus);
        if (known != null) {
            return known;
        }
        Dataset table = PlotFile.read(folder, stimulus, job);
        if (!stimulus.fingerprint().isEmpty() && !stimulus.fingerprint().equals(table.fingerprint())) {
            throw new InvalidInputException("The table " + stimulus.file()
                    + " has changed since the session was planned; put the old one back, or plan the session anew.");
        }
        tables.put(stimulus, table);
        return table;
    }
}
