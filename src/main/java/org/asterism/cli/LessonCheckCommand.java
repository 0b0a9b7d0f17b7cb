package org.asterism.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lesson check}: everything that is wrong with files of lessons, each with its line.
 *
 * <p>The exit code is 2 if anything is wrong with any of them.
 */
final class LessonCheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "check",
                        "Checks files of lessons, and says all that is wrong with each, by line and key. Samples, tables,"
                                + " algorithms and parameters that they name must be there; nothing runs.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .required(true)
                        .arity("1..*")
                        .index("0..*")
                        .description("Files of lessons (JSON).")
                        .build())
                .addOption(Options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        List<Path> files = given.matchedPositionalValue(0, List.of());
        Map<Path, List<Problem>> found = new LinkedHashMap<>();
        files.forEach(file -> found.put(file, LessonFile.check(file)));
        if (given.hasMatchedOption("--json")) {
            console.json(found.entrySet().stream()
                    .map(entry -> json(entry.getKey(), entry.getValue()))
                    .toList());
        } else {
            found.forEach((file, problems) -> lines(file, problems, console));
        }
        return found.values().stream().allMatch(List::isEmpty) ? 0 : Commands.BAD_INPUT;
    }

    private static void lines(Path file, List<Problem> problems, Console console) {
        if (problems.isEmpty()) {
            console.print(file + ": no problems");
        }
        problems.forEach(problem -> console.print(problem.sentence()));
    }

    private static Map<String, Object> json(Path file, List<Problem> problems) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("problems", problems.stream().map(LessonCheckCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", problem.line());
        json.put("path", problem.path());
        json.put("text", problem.text());
        return json;
    }
}
