package org.asterism.data.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Column;
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
    private static final String NOT_UTF8 =
            " is not UTF-8 and was read as Windows-1252; if letters look wrong, choose" + " another encoding.";

    private DatasetReader() {}

    /**
     * Reads the head of a file and guesses its format.
     *
     * @throws InvalidInputException if there is no table in the file
     */
    public static Preview preview(Path file) {
        Head head = Head.of(file);
        if (head.npy()) {
            return NpyReader.preview(head);
        }
        Encoding encoding = Encoding.guess(head.bytes());
        String text = head.text(encoding);
        List<String> notes = encoding.charset().equals(Encoding.WINDOWS) ? List.of(head.name() + NOT_UTF8) : List.of();
        return head.json(text)
                ? JsonGuess.preview(head, encoding, notes)
                : new DelimitedGuess(head, encoding, text, notes).preview();
    }

    /**
     * Reads the head of a file again with a corrected delimiter, header, encoding and decimal sign; the columns are
     * guessed anew.
     *
     * @throws InvalidInputException if there is no table in the file
     */
    public static Preview preview(Path file, Format corrected) {
        Head head = Head.of(file);
        Encoding encoding = Encoding.chosen(corrected.encoding(), head.bytes());
        return switch (corrected.kind()) {
            case NPY -> NpyReader.preview(head);
            case JSON -> JsonGuess.preview(head, encoding, List.of());
            case DELIMITED -> new DelimitedGuess(head, encoding, head.text(encoding), List.of()).preview(corrected);
        };
    }

    /**
     * Reads a file with the format that {@link #preview(Path)} guesses.
     *
     * @throws InvalidInputException if there is no table in the file
     */
    public static Reading read(Path file, Job job) {
        Preview preview = preview(file);
        Reading reading = read(file, preview.format(), job);
        List<String> notes = new ArrayList<>(preview.notes());
        notes.addAll(reading.notes());
        return new Reading(reading.dataset(), reading.problems(), reading.problemCount(), notes);
    }

    /**
     * Reads a file. Where it turns out not to be the UTF-8 that the format says, it is read as Windows-1252, and a note
     * says so.
     *
     * @throws InvalidInputException if there is no table in the file, or all columns are skipped
     */
    public static Reading read(Path file, Format format, Job job) {
        Head head = Head.of(file);
        Memory.check(head, format);
        try {
            return attempt(head, format, List.of(), job);
        } catch (CharacterCodingException e) {
            return again(head, format, job, e);
        } catch (IOException e) {
            throw Head.unreadable(file, e);
        }
    }

    private static Reading again(Head head, Format format, Job job, CharacterCodingException cause) {
        if (!format.encoding().equals(StandardCharsets.UTF_8)) {
            throw new InvalidInputException(
                    head.name() + " is not " + format.encoding() + "; choose another encoding.", cause);
        }
        try {
            return attempt(head, format.withEncoding(Encoding.WINDOWS), List.of(head.name() + NOT_UTF8), job);
        } catch (IOException e) {
            throw Head.unreadable(head.file(), e);
        }
    }

    private static Reading attempt(Head head, Format format, List<String> notes, Job job) throws IOException {
        Problems problems = new Problems();
        List<Column> columns = switch (format.kind()) {
            case DELIMITED -> new DelimitedReader(head, format, problems, job).read();
            case JSON -> new JsonReader(head, format, problems, job).read();
            case NPY -> NpyReader.read(head, format, job);
        };
        Dataset dataset = new Dataset(head.name(), columns);
        if (columns.isEmpty()) {
            throw new InvalidInputException("All columns of " + head.name() + " are skipped; keep at least one.");
        }
        if (dataset.rows() == 0) {
            throw new InvalidInputException(head.name() + " has no rows.");
        }
        return new Reading(dataset, problems.first(), problems.count(), notes);
    }
}
