package org.asterism.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.StudyScene;
import org.asterism.report.SvgPlot;
import org.asterism.report.Viewport;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code render}: draws one table as a picture, coloured by a column or by a run. */
final class RenderCommand implements Command {
    private static final int LARGEST = 8192;
    private final PlotRenderer renderer;

    RenderCommand(PlotRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("render", "Draws the scatter plot of a table.").addPositional(Options.file());
        TableInput.addAxes(spec);
        spec.addOption(Options.text("--color", "<column>", "The column whose values colour the points."));
        spec.addOption(Options.output("The picture to write; its name ends in .png or .svg."));
        spec.addOption(Options.whole("--width", 1000, "The width of the picture (default 1000)."));
        spec.addOption(Options.whole("--height", 800, "The height of the picture (default 800)."));
        Selected.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Path output = given.matchedOptionValue("--output", Path.of(""));
        boolean vector = isVector(output);
        OutputFile.refuseInput(file, output);
        int width = pixels(given, "--width", 1000, 160);
        int height = pixels(given, "--height", 800, 120);
        PlotScene scene = scene(file, given, console);
        Bounds view = Viewport.fit(scene.bounds());
        OutputFile.write(output, part -> {
            if (vector) {
                SvgPlot.write(scene, view, PlotTheme.LIGHT, width, height, part);
            } else {
                renderer.png(scene, view, width, height, part);
            }
        });
        console.print("Wrote " + output + ": " + scene.size() + " points, " + width + " by " + height + " pixels.");
        return 0;
    }

    private static PlotScene scene(Path file, ParseResult given, Console console) {
        boolean clustered = given.hasMatchedOption("--algorithm");
        String color = given.matchedOptionValue("--color", "");
        if (clustered && !color.isEmpty()) {
            throw new InvalidInputException("--color and --algorithm exclude each other; give one of them.");
        }
        if (!clustered) {
            Selected.refuse(given);
        }
        Dataset dataset = TableInput.read(file, console);
        Scatter scatter = TableInput.scatter(file, dataset, given, console);
        Study study = Study.of(1, dataset)
                .withAxes(scatter.columns().get(0), scatter.columns().get(1));
        if (clustered) {
            Recipe recipe = Selected.of(given, console).recipe(scatter.columns(), given);
            study = study.add(recipe.run(dataset, null, Job.QUIET));
        } else if (!color.isEmpty()) {
            Partition.ofColumn(dataset.column(color));
            study = study.withView(study.view().withColoring(new Coloring.ByColumn(color)));
        }
        return StudyScene.of(study).scene();
    }

    private static boolean isVector(Path output) {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw new InvalidInputException("--output is missing; name the picture, ending in .png or .svg.");
        }
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw new InvalidInputException("--output " + output + " must end in .png or .svg.");
        }
        return name.endsWith(".svg");
    }

    private static int pixels(ParseResult given, String option, int initial, int smallest) {
        int pixels = given.matchedOptionValue(option, initial);
        if (pixels < smallest || pixels > LARGEST) {
            throw new InvalidInputException(
                    option + " must be from " + smallest + " to " + LARGEST + " pixels, but is " + pixels + ".");
        }
        return pixels;
    }
}
