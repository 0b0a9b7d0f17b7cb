package org.asterism.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.html.HtmlReport;
import org.asterism.workspace.Study;
import org.asterism.workspace.codec.WorkspaceFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code report}: all that is in a workspace as one page of HTML. */
final class ReportCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "report",
                        "Writes all that is in a workspace as one HTML file: plots, runs, agreement, labels, methods, and how to"
                                + " do it again.")
                .addPositional(Options.path(
                        "WORKSPACE", "A workspace that Asterism saved, or a table, which is reported without runs."));
        spec.addOption(Options.output("The page to write; its name ends in .html."));
        spec.addOption(Options.text("--title", "<text>", "What stands at its top; the file's name if not given."));
        spec.addOption(Options.text("--date", "<date>", "The date on it, such as 2026-03-01; today if not given."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = Options.path(given);
        Path output = Options.output(given, file, "the page, ending in .html");
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
            throw new InvalidInputException("--output " + output + " must end in .html.");
        }
        String date = date(given).toString();
        List<Study> studies = studies(file, console);
        String title = given.matchedOptionValue("--title", String.valueOf(file.getFileName()));
        new HtmlReport(title, date, studies).write(output, Job.QUIET);
        console.print("Wrote " + output + ".");
        return 0;
    }

    private static LocalDate date(ParseResult given) {
        String date = given.matchedOptionValue("--date", "");
        try {
            return date.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new InvalidInputException("--date must be a date such as 2026-03-01, but is \"" + date + "\".", e);
        }
    }

    private static List<Study> studies(Path file, Console console) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(WorkspaceFile.ENDING)) {
            return List.of(Study.of(1, TableInput.read(file, console)));
        }
        List<Study> studies = WorkspaceFile.read(file, Job.QUIET).studies();
        if (studies.isEmpty()) {
            throw new InvalidInputException(file + " holds no data yet; open a table in it first.");
        }
        return studies;
    }
}
