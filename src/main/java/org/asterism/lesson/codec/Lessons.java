package org.asterism.lesson.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.data.Samples;
import org.asterism.lesson.Lesson;
import org.asterism.parameter.InvalidInputException;

/** The lessons that come with the program, in the folder {@code lessons} of the samples. */
public final class Lessons {
    private static final String ENDING = ".json";

    private Lessons() {}

    /** A lesson and where it is. */
    public record Shipped(Path file, Lesson lesson) {}

    public static Path folder() {
        return Samples.folder().resolve("lessons");
    }

    /**
     * Their files in the order of the course, which is that of the numbers in front of their names.
     *
     * @throws InvalidInputException if the folder cannot be read
     */
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** A file as it was when it was looked at: another stamp, another content. */
    public record Stamp(Path file, long size, FileTime changed) {
        private static Stamp of(Path file) {
            try {
                return new Stamp(file, Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * As {@link #files}, by which a change is seen without reading them.
     *
     * @throws InvalidInputException if the folder cannot be read
     */
    public static List<Stamp> stamps() {
        try {
            return files().stream().map(Stamp::of).toList();
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private static InvalidInputException unreadable(Exception cause) {
        return new InvalidInputException("The lessons are missing: " + folder() + " cannot be read.", cause);
    }

    /**
     * All of them, in order.
     *
     * @throws InvalidInputException if one is damaged
     */
    public static List<Shipped> all() {
        return files().stream()
                .map(file -> new Shipped(file, LessonFile.read(file)))
                .toList();
    }
}
