package org.asterism.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.StudyScene;
import org.asterism.report.Viewport;
import org.asterism.report.picture.PictureFormat;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.VectorFile;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code render}: draws one table as a picture, coloured by a column or by a run. */
final class RenderCommand implements Command {
    private static final int LARGEST = 8192;

    /** Pixels a logical pixel of what is embedded among vectors, at least. */
    private static final double EMBEDDED = 2;

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
        spec.addOption(Options.output("The picture to write; its name ends in .png, .svg or .pdf."));
        spec.addOption(Options.whole("--width", 1000, "The width of the picture (default 1000)."));
        spec.addOption(Options.whole("--height", 800, "The height of the picture (default 800)."));
        spec.addOption(Options.number(
                "--scale", 1, "How many pixels a file has for each of these, 0.5 to 4 (default 1); more is sharper."));
        Selected.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Path output = given.matchedOptionValue("--output", Path.of(""));
        PictureFormat format = format(output);
        OutputFile.refuseInput(file, output);
        int width = pixels(given, "--width", 1000, 160);
        int height = pixels(given, "--height", 800, 120);
        double scale = scale(given);
        PlotScene scene = scene(file, given, console);
        PlotPicture picture = PlotPicture.of(scene, Viewport.fit(scene.bounds()), PlotTheme.LIGHT, width, height);
        OutputFile.write(output, part -> write(picture, scale, format, part));
        console.print("Wrote " + output + ": " + scene.size() + " points, " + width + " by " + height + " pixels.");
        return 0;
    }

    private void write(PlotPicture picture, double scale, PictureFormat format, Path file) throws IOException {
        switch (format) {
            case PNG -> renderer.png(picture, scale, file);
            case SVG -> new VectorFile(picture, Math.max(EMBEDDED, scale), "").svg(file, Job.QUIET);
            case PDF -> new VectorFile(picture, Math.max(EMBEDDED, scale), "").pdf(file, Job.QUIET);
        }
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

    private static PictureFormat format(Path output) {
        if (output.toString().isEmpty()) {
            throw new InvalidInputException("--output is missing; name the picture, ending in .png, .svg or .pdf.");
        }
        return PictureFormat.of(output)
                .orElseThrow(
                        () -> new InvalidInputException("--output " + output + " must end in .png, .svg or .pdf."));
    }

    private static double scale(ParseResult given) {
        double scale = given.matchedOptionValue("--scale", 1.0);
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new InvalidInputException("--scale must be from 0.5 to 4, but is " + scale + ".");
        }
        return scale;
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
