package org.asterism.lesson.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.asterism.lesson.Lesson;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.AtomicFile;
import org.asterism.workspace.codec.Json;
import org.asterism.workspace.codec.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * Lessons as JSON files; {@code org/asterism/lesson/lesson.schema.json} describes them.
 *
 * <p>A file is not trusted: its size and depth are bounded, tables must lie in its folder, and all it names must be there.
 */
public final class LessonFile {
    private static final int LARGEST = 4 << 20;

    private LessonFile() {}

    /** What reading gave: the lesson as far as it could be read. */
    private record Read(@Nullable Lesson lesson, List<Problem> problems) {}

    /**
     * Reads a lesson, and looks for all it names; no data are made and nothing runs.
     *
     * @throws InvalidInputException if there is a problem; the message names file, line and key of the first
     */
    public static Lesson read(Path file) {
        Read read = reading(file);
        if (read.lesson == null || !read.problems.isEmpty()) {
            int others = read.problems.size() - 1;
            String more = others == 0
                    ? ""
                    : others == 1
                            ? " There is another problem in this file."
                            : " There are " + others + " more problems in this file.";
            throw new InvalidInputException(read.problems.getFirst().sentence() + more);
        }
        return read.lesson;
    }

    /** A lesson as far as it can be read, to go on writing it; empty where the file is no lesson at all. */
    public static Optional<Lesson> draft(Path file) {
        return Optional.ofNullable(reading(file).lesson);
    }

    /** All that is wrong with a file, from its top to its end; empty where it is a lesson that can be read. */
    public static List<Problem> check(Path file) {
        return reading(file).problems;
    }

    /**
     * All that would be wrong with a lesson that is being written, were it in a file.
     *
     * @param file where it would be; its folder holds the tables
     */
    public static List<Problem> check(Lesson lesson, Path file) {
        return reading(text(lesson).getBytes(StandardCharsets.UTF_8), file).problems;
    }

    /** A lesson as its file has it. */
    public static String text(Lesson lesson) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Json.write(LessonWriter.tree(lesson), output);
        return output.toString(StandardCharsets.UTF_8) + "\n";
    }

    /**
     * Writes a lesson, also one that is not finished and has problems yet.
     *
     * @throws InvalidInputException if it cannot be written; an old file then stays as it was
     */
    public static void write(Lesson lesson, Path file) {
        byte[] content = text(lesson).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, output -> output.write(content));
        } catch (IOException e) {
            throw new InvalidInputException("Cannot write the lesson " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static Read reading(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] content = input.readNBytes(LARGEST + 1);
            return content.length > LARGEST
                    ? failed(file, "This is larger than a lesson may be (4 MiB); keep data in a table beside it.")
                    : reading(content, file);
        } catch (IOException e) {
            return failed(file, "It cannot be read, because " + Reasons.of(e) + ".");
        }
    }

    private static Read failed(Path file, String text) {
        return new Read(null, List.of(new Problem(file.toString(), 0, "", text)));
    }

    private static Read reading(byte[] content, Path file) {
        Problems problems = new Problems(String.valueOf(file.getFileName()));
        Value document = Located.read(content, problems);
        Lesson lesson = document == null
                ? null
                : LessonReader.lesson(
                        Spot.of(document, problems), file.toAbsolutePath().resolveSibling(""));
        return new Read(lesson, problems.inOrder());
    }
}
