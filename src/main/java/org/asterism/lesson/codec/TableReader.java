package org.asterism.lesson.codec;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Looks into the tables that a lesson names, each once. */
final class TableReader {
    private final Map<Path, Dataset> read = new HashMap<>();

    /** The column of known groups; null where none is named, or there is no such column. */
    @Nullable
    String groups(Spot spot, Path file) {
        if (!spot.there()) {
            return null;
        }
        String column = spot.text();
        try {
            read.computeIfAbsent(file, TableReader::dataset).column(column);
            return column;
        } catch (InvalidInputException e) {
            spot.wrong(e);
            return null;
        }
    }

    /** How many points two columns of a table have; negative, and a problem, where a column is missing or not of numbers. */
    int points(Path file, List<String> columns, Spot spot) {
        Dataset dataset = read.computeIfAbsent(file, TableReader::dataset);
        try {
            int points = Scatter.of(dataset, columns).points().size();
            if (points > 0 && points <= SourceReader.MOST_POINTS) {
                return points;
            }
            spot.wrong("These columns have " + points + " rows with numbers in both; give columns with 1 to "
                    + SourceReader.MOST_POINTS + ".");
        } catch (InvalidInputException e) {
            spot.wrong(e);
        }
        return -1;
    }

    private static Dataset dataset(Path file) {
        return DatasetReader.read(file, Job.QUIET).dataset();
    }
}
