package org.asterism.session.log;

import java.nio.file.Path;
import org.asterism.job.Job;

/** Files of what one person did, as {@link Recorder} writes them. */
public final class LogFile {
    private LogFile() {}

    /**
     * Reads a file; what cannot be used of it is named among the problems, line by line.
     *
     * @throws org.asterism.parameter.InvalidInputException if it cannot be read at all
     */
    public static Log read(Path file, Expected expected, Job job) {
        return new LogReader(file, expected).read(job);
    }
}
