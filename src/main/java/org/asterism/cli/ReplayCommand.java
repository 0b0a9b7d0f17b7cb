package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.DataSource;
import org.asterism.workspace.Replay;
import org.asterism.workspace.SourceFile;
import org.asterism.workspace.StudyRecipe;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.codec.RecipeFile;
import org.asterism.workspace.codec.WorkspaceFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code replay}: does again what a recipe says, and compares what comes out with what came out before. */
final class ReplayCommand implements Command {
    private static final String ANYWAY = "--anyway";
    private static final String OUTPUT = "--output";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "replay",
                        "Does again what a recipe says, and compares the runs with those of the recipe. The exit code is 1"
                                + " if any differs.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("RECIPE")
                        .type(Path.class)
                        .required(true)
                        .arity("1")
                        .index("0")
                        .description("A recipe that Asterism saved.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(Path.class)
                        .arity("0..1")
                        .index("1")
                        .description("The data; if not given, the file beside the recipe that it names.")
                        .build());
        spec.addOption(Options.flag(ANYWAY, "Goes on where the data is not that of the recipe."));
        spec.addOption(Options.output("Writes what came out as a workspace; its name ends in .asterism."));
        spec.addOption(Options.json());
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path place = given.matchedPositionalValue(0, Path.of(""));
        Path output = given.matchedOptionValue(OUTPUT, Path.of(""));
        checkOutput(given, output);
        StudyRecipe recipe = RecipeFile.read(place);
        Path file = given.hasMatchedPositional(1)
                ? given.matchedPositionalValue(1, Path.of(""))
                : beside(place, recipe.source().name());
        Dataset dataset = TableInput.noted(file, SourceFile.read(file, recipe.source(), Job.QUIET), console);
        List<String> differences = recipe.source().differences(DataSource.of(dataset));
        if (!differences.isEmpty() && !given.hasMatchedOption(ANYWAY)) {
            throw new InvalidInputException(file + " is not the data of the recipe: " + String.join("; ", differences)
                    + ". Add " + ANYWAY + " to go on with it.");
        }
        Replay replay = Replay.of(recipe, dataset, Job.QUIET);
        replay.notes().forEach(console::note);
        print(new ReplayReport(file, recipe, replay, differences), given, console);
        if (given.hasMatchedOption(OUTPUT)) {
            WorkspaceFile.write(Workspace.EMPTY.open(replay.study()), output, Job.QUIET);
            console.note("Wrote " + output + ".");
        }
        return replay.same() ? 0 : Commands.FAILURE;
    }

    private static void print(ReplayReport report, ParseResult given, Console console) {
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
        } else {
            report.lines().forEach(console::print);
        }
    }

    private static void checkOutput(ParseResult given, Path output) {
        if (given.hasMatchedOption(OUTPUT)
                && (!output.toString().endsWith(WorkspaceFile.ENDING) || Files.isDirectory(output))) {
            throw new InvalidInputException(
                    OUTPUT + " " + output + " must name a workspace, ending in " + WorkspaceFile.ENDING + ".");
        }
    }

    /** The named file in the folder of the recipe; a recipe of somebody else names no file elsewhere. */
    private static Path beside(Path recipe, String name) {
        try {
            Path file = Path.of(name);
            if (file.equals(file.getFileName()) && Files.isRegularFile(recipe.resolveSibling(file))) {
                return recipe.resolveSibling(file);
            }
        } catch (InvalidPathException e) {
            throw missing(recipe, name);
        }
        throw missing(recipe, name);
    }

    private static InvalidInputException missing(Path recipe, String name) {
        return new InvalidInputException("Beside " + recipe + " there is no file \"" + name
                + "\", which the recipe was made on; name the data after the recipe.");
    }
}
