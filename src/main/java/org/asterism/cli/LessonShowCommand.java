package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.Lessons;
import org.asterism.parameter.InvalidInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lesson show}: the pages of a lesson as plain text. */
final class LessonShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command("show", "Shows the pages of a lesson as plain text.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("LESSON")
                        .type(String.class)
                        .required(true)
                        .arity("1")
                        .index("0")
                        .description("The id of a lesson that comes with the program, or the file of one.")
                        .build());
    }

    @Override
    public int run(ParseResult given, Console console) {
        LessonText.lines(lesson(given.matchedPositionalValue(0, ""))).forEach(console::print);
        return 0;
    }

    private static Lesson lesson(String name) {
        if (name.endsWith(".json") || Files.exists(Path.of(name))) {
            return LessonFile.read(Path.of(name));
        }
        List<Lessons.Shipped> all = Lessons.all();
        return all.stream()
                .map(Lessons.Shipped::lesson)
                .filter(lesson -> lesson.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no lesson \"" + name + "\"; there are "
                        + String.join(
                                ", ",
                                all.stream()
                                        .map(shipped -> shipped.lesson().id())
                                        .toList())
                        + "."));
    }
}
