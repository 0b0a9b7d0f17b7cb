package org.asterism.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.Scale;
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
import org.asterism.workspace.Axis;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code render}: draws one table as a picture, coloured by a column or by a run. */
final class RenderCommand implements Command {
    private static final String COLUMNS = "--columns";
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
        spec.addOption(Options.choice("--x-scale", Scale.class, "How the axis of x is divided (default linear)."));
        spec.addOption(Options.choice("--y-scale", Scale.class, "How the axis of y is divided (default linear)."));
        spec.addOption(Options.text(
                COLUMNS, "<a,b,...>", "The columns that the --algorithm clusters on; those of the plot if not given."));
        spec.addOption(Options.text("--color", "<column>", "The column whose values colour the points."));
        spec.addOption(Options.output("The picture to write; its name ends in .png, .svg or .pdf."));
        spec.addOption(Options.whole("--width", 1000, "The width of the picture (default 1000)."));
        spec.addOption(Options.whole("--height", 800, "The height of the picture (default 800)."));
        spec.addOption(Options.number(
                "--scale", 1, "How many pixels a file has for each of these, 0.5 to 4 (default 1); more is sharper."));
        Selected.addWithSample(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = Options.path(given);
        Path output = Options.output(given, file, "the picture, ending in .png, .svg or .pdf");
        PictureFormat format = format(output);
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
            refuseClustering(given);
        }
        Dataset dataset = TableInput.read(file, console);
        List<String> axes = TableInput.plane(file, dataset, given, console).columns();
        Study study = scaled(Study.of(1, dataset).withAxes(axes.get(0), axes.get(1)), given);
        if (clustered) {
            String chosen = given.matchedOptionValue(COLUMNS, "");
            List<String> columns = chosen.isEmpty() ? axes : TableInput.named(dataset, chosen);
            Recipe recipe = Selected.of(given, console).recipe(columns, given);
            study = study.add(recipe.run(dataset, null, Job.QUIET));
        } else if (!color.isEmpty()) {
            Partition.ofColumn(dataset.column(color));
            study = study.withView(study.view().withColoring(new Coloring.ByColumn(color)));
        }
        return StudyScene.of(study).scene();
    }

    private static void refuseClustering(ParseResult given) {
        Selected.refuse(given);
        if (given.hasMatchedOption(COLUMNS)) {
            throw new InvalidInputException(COLUMNS + " needs an --algorithm; the plot is chosen by --x and --y.");
        }
    }

    private static Study scaled(Study study, ParseResult given) {
        Axis across = Axis.PLAIN.withScale(Options.chosen(given, "--x-scale", Scale.LINEAR));
        Axis upwards = Axis.PLAIN.withScale(Options.chosen(given, "--y-scale", Scale.LINEAR));
        return study.withView(study.view().withAxes(across, upwards));
    }

    private static PictureFormat format(Path output) {
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
