package org.asterism.perception;

import java.nio.file.Path;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.perception.reference.RatedPlot;
import org.asterism.perception.reference.RatedPlots;

/** The scatterplots of the authors' study that stand beside the project on some machines; never copied into it. */
final class StudyPlots {
    static final Path FOLDER = Path.of(System.getProperty("asterism.home", "."), "..", "shared", "data", "clams-study");

    private StudyPlots() {}

    static boolean present() {
        return RatedPlots.present(FOLDER);
    }

    static List<RatedPlot> all() {
        return RatedPlots.read(FOLDER, Job.QUIET).plots();
    }
}
