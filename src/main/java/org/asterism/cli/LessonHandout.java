package org.asterism.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.asterism.job.Job;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import org.asterism.report.handout.Handout;
import org.asterism.report.handout.Paper;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lesson handout}: writes a lesson as a PDF to print. */
final class LessonHandout implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "handout", "Writes a lesson as a PDF to print: text, pictures, questions with room to write.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("LESSON")
                        .type(Path.class)
                        .required(true)
                        .arity("1")
                        .index("0")
                        .description("A lesson: a JSON file.")
                        .build());
        spec.addOption(Options.output("The PDF to write."));
        spec.addOption(Options.flag("--answers", "Tells the answers on the last page."));
        spec.addOption(Options.flag("--letter", "US Letter in place of A4."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Path output = given.matchedOptionValue("--output", Path.of(""));
        if (output.toString().isEmpty()) {
            throw new InvalidInputException("--output is missing; name the PDF to write.");
        }
        OutputFile.refuseInput(file, output);
        Lesson lesson = LessonFile.read(file);
        Path beside = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Paper paper = given.hasMatchedOption("--letter") ? Paper.LETTER : Paper.A4;
        int pages = new Handout(lesson, beside, paper, given.hasMatchedOption("--answers")).write(output, Job.QUIET);
        console.print("Wrote " + output + ": " + lesson.title() + ", " + (pages == 1 ? "1 page." : pages + " pages."));
        return 0;
    }
}
