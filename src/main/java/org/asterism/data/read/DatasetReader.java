package org.asterism.data.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * Reads tables from CSV, TSV, JSON and {@code .npy} files.
 *
 * <p>A cell that cannot be read is missing in the data set and named among the problems; the row stays. What makes the
 * whole file unreadable is an {@link InvalidInputException}.
 */
public final class DatasetReader {
    private DatasetReader() {}

    /**
     * Reads the head of a file and guesses its format.
     *
     * @throws InvalidInputException if there is no table in the file
     */
    public static Preview preview(Path file) {
        Unsupported.refuse(file);
        return new Preview(
                new Format(Kind.DELIMITED, ',', true, StandardCharsets.UTF_8, '.', List.of()), List.of(), List.of());
    }

    /**
     * Reads the head of a file again with a corrected delimiter, header, encoding and decimal sign; the columns are
     * guessed anew.
     *
     * @throws InvalidInputException if there is no table in the file
     */
    public static Preview preview(Path file, Format corrected) {
        Unsupported.refuse(file);
        return new Preview(
                new Format(Kind.DELIMITED, ',', true, StandardCharsets.UTF_8, '.', List.of()), List.of(), List.of());
    }

    /**
     * Reads a file with the format that {@link #preview(Path)} guesses.
     *
     * @throws InvalidInputException if there is no table in the file
     */
    public static Reading read(Path file, Job job) {
        return read(file, preview(file).format(), job);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if there is no table in the file
     */
    public static Reading read(Path file, Format format, Job job) {
        Unsupported.refuse(file);
        return new Reading(new Dataset(file.toString(), List.of()), List.of(), 0, List.of());
    }
}
