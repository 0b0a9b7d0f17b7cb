package org.asterism.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.asterism.job.Job;
import org.asterism.lesson.codec.Lessons;
import org.asterism.report.handout.Handout;
import org.asterism.report.handout.Paper;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lesson handout}: writes a lesson as a PDF to print. */
final class LessonHandoutCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "handout", "Writes a lesson as a PDF to print: text, pictures, questions with room to write.")
                .addPositional(LessonArgument.spec());
        spec.addOption(Options.output("The PDF to write."));
        spec.addOption(Options.flag("--answers", "Tells the answers on pages of their own at the end."));
        spec.addOption(Options.choice("--paper", Paper.class, "The size of the pages (default a4)."));
        Options.examples(
                spec,
                "asterism lesson handout choosing-k --output choosing-k.pdf",
                "asterism lesson handout my-lesson.json --paper letter --answers --output answers.pdf");
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path output = Options.output(given, Options.path(given), "the PDF to write");
        Paper paper = Options.chosen(given, "--paper", Paper.A4);
        Lessons.Shipped found = LessonArgument.of(given);
        Path beside = Objects.requireNonNull(found.file().toAbsolutePath().getParent());
        boolean answers = given.hasMatchedOption("--answers");
        int pages = new Handout(found.lesson(), beside, paper, answers).write(output, Job.QUIET);
        console.print("Wrote " + output + ": " + found.lesson().title() + ", "
                + (pages == 1 ? "1 page." : pages + " pages."));
        return 0;
    }
}
