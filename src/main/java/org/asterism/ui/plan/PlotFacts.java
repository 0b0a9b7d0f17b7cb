package org.asterism.ui.plan;

import java.nio.file.Path;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Partition;

/**
 * What the page knows of a plot's table.
 *
 * @param points two-dimensional; none where it cannot be shown
 * @param truth the column with its known groups; empty for none
 * @param problem why it cannot be shown; empty where it can
 */
record PlotFacts(Points points, String truth, String problem) {
    static PlotFacts read(Path folder, Stimulus stimulus, Job job) {
        try {
            Dataset table = PlotFile.read(folder, stimulus, job);
            boolean planned =
                    stimulus.fingerprint().isEmpty() || stimulus.fingerprint().equals(table.fingerprint());
            return planned
                    ? new PlotFacts(PlotFile.points(table, stimulus).points(), truth(table, stimulus), "")
                    : refused(Messages.text("plan.plot-changed"));
        } catch (InvalidInputException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private static PlotFacts refused(String problem) {
        return new PlotFacts(Points.of(new double[0], new double[0]), "", problem);
    }

    boolean shown() {
        return problem.isEmpty();
    }

    private static String truth(Dataset table, Stimulus stimulus) {
        return table.columns().stream()
                .filter(column -> !column.name().equals(stimulus.x()))
                .filter(column -> !column.name().equals(stimulus.y()))
                .filter(Partition::fits)
                .map(Column::name)
                .findFirst()
                .orElse("");
    }
}
