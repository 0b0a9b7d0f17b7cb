package org.asterism.lesson.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Source;
import org.asterism.lesson.TableFile;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Reasons;

/** The tables beside a lesson, which go where it goes. */
public final class LessonTables {
    private LessonTables() {}

    /** The paths of the tables of a lesson, each once, in the order of the pages. */
    public static List<String> of(Lesson lesson) {
        return lesson.pages().stream()
                .map(LessonPage::exhibit)
                .filter(Objects::nonNull)
                .map(Exhibit::source)
                .filter(Source.Table.class::isInstance)
                .map(source -> ((Source.Table) source).file())
                .distinct()
                .toList();
    }

    /**
     * Copies the tables of a lesson from one folder to another; those that are there stay as they are, and a table that cannot
     * be used is left out, which checking the lesson then says.
     *
     * @throws InvalidInputException if a table cannot be written
     */
    public static void carry(Lesson lesson, Path from, Path to) {
        for (String path : of(lesson)) {
            Optional<Path> source = usable(from, path);
            Optional<Path> target = usable(to, path);
            if (source.isPresent() && target.isPresent()) {
                carry(path, source.get(), target.get());
            }
        }
    }

    private static Optional<Path> usable(Path folder, String path) {
        try {
            return Optional.of(TableFile.in(folder, path));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static void carry(String path, Path from, Path to) {
        try {
            copy(from, to);
        } catch (IOException e) {
            throw new InvalidInputException("Cannot copy the table " + path + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.notExists(to)) {
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(from, to);
        }
    }

    /**
     * Puts a table into the folder of a lesson, unless it lies there.
     *
     * @return its path below the folder, with slashes
     * @throws InvalidInputException if it cannot be copied
     */
    public static String adopt(Path table, Path folder) {
        try {
            Path real = table.toRealPath();
            Files.createDirectories(folder);
            Path home = folder.toRealPath();
            Path place = real.startsWith(home) ? real : copied(real, home);
            return home.relativize(place).toString().replace('\\', '/');
        } catch (IOException e) {
            throw new InvalidInputException("Cannot copy the table " + table + ": " + Reasons.of(e) + ".", e);
        }
    }

    /** Under the same name, or with a number where that is taken by something else. */
    private static Path copied(Path table, Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        String name = String.valueOf(table.getFileName());
        Path place = data.resolve(name);
        for (int i = 2; Files.exists(place) && Files.mismatch(place, table) >= 0; i++) {
            place = data.resolve(i + "-" + name);
        }
        if (Files.notExists(place)) {
            Files.copy(table, place);
        }
        return place;
    }
}
