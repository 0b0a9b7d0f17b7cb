package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.Lessons;
import org.asterism.parameter.InvalidInputException;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The lesson that a command is about: one that comes with the program, by its id, or any by its file. */
final class LessonArgument {
    private LessonArgument() {}

    static PositionalParamSpec spec() {
        return Options.path("LESSON", "The id of a lesson that comes with the program, or the file of one (JSON).");
    }

    /** @throws InvalidInputException if there is no such lesson, or its file is wrong */
    static Lessons.Shipped of(ParseResult given) {
        Path name = Options.path(given);
        return name.toString().endsWith(".json") || Files.exists(name)
                ? new Lessons.Shipped(name, LessonFile.read(name))
                : shipped(name.toString());
    }

    private static Lessons.Shipped shipped(String id) {
        List<Lessons.Shipped> all = Lessons.all();
        return all.stream()
                .filter(shipped -> shipped.lesson().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no lesson \"" + id + "\"; there are "
                        + all.stream()
                                .map(Lessons.Shipped::lesson)
                                .map(Lesson::id)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
