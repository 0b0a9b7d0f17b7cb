package org.asterism.perception.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.read.DatasetReader;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Clams;

/**
 * The plots of a study: a folder with a table {@value #TABLE} that names the plots beside it.
 *
 * <p>The table has a column {@code file}, one whose name begins with {@code published}, and one whose name has
 * {@code rating} in it. A plot is the first two columns of numbers of its file.
 *
 * @param plots those that could be read, in the order of the table
 * @param problems what could not, each a sentence
 */
public record RatedPlots(List<RatedPlot> plots, List<String> problems) {
    /** The name of the table. */
    public static final String TABLE = "published.csv";

    public RatedPlots {
        plots = List.copyOf(plots);
        problems = List.copyOf(problems);
    }

    /** Whether there is a study in this folder. */
    public static boolean present(Path folder) {
        return Files.isRegularFile(folder.resolve(TABLE));
    }

    /** @throws InvalidInputException if there is no table, it lacks a column, or not one plot can be read */
    public static RatedPlots read(Path folder, Job job) {
        if (!present(folder)) {
            throw new InvalidInputException("There is no " + TABLE + " in " + folder
                    + "; it must name each plot (file)," + " its published score and the mean rating of people.");
        }
        Reader reader = new Reader(
                folder, DatasetReader.read(folder.resolve(TABLE), job.silent()).dataset());
        RatedPlots read = reader.read(job);
        if (read.plots.isEmpty()) {
            throw new InvalidInputException(
                    "Not one plot of " + folder.resolve(TABLE) + " can be read. " + String.join(" ", read.problems));
        }
        return read;
    }

    private static final class Reader {
        private final Path folder;
        private final Dataset table;
        private final Column file;
        private final Column published;
        private final Column rating;

        Reader(Path folder, Dataset table) {
            this.folder = folder;
            this.table = table;
            file = column("file");
            published = column("published");
            rating = column("rating");
        }

        RatedPlots read(Job job) {
            List<RatedPlot> plots = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                job.check();
                job.progress((double) row / table.rows());
                try {
                    plots.add(plot(row));
                } catch (InvalidInputException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
            return new RatedPlots(plots, problems);
        }

        private Column column(String word) {
            return table.columns().stream()
                    .filter(column -> column.name().toLowerCase(Locale.ROOT).contains(word))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException(folder.resolve(TABLE) + " has no column with \"" + word
                            + "\" in its name; it needs one each for file, published and rating."));
        }

        private RatedPlot plot(int row) {
            String name = file.text(row);
            if (name.isEmpty()) {
                throw new InvalidInputException(TABLE + ", row " + (row + 1) + " names no file; it is left out.");
            }
            double score = number(published, row);
            double mean = number(rating, row);
            Path path = folder.resolve(name);
            if (!Files.isRegularFile(path)) {
                throw new InvalidInputException(
                        path + " is not there; " + TABLE + " names it in row " + (row + 1) + ".");
            }
            Dataset dataset = DatasetReader.read(path, Job.QUIET).dataset();
            if (dataset.numbers().size() < 2) {
                throw new InvalidInputException(path + " has less than two columns of numbers; a plot needs two.");
            }
            List<String> axes = List.of(
                    dataset.numbers().get(0).name(), dataset.numbers().get(1).name());
            Points points = Scatter.of(dataset, axes).points();
            if (points.size() < Clams.FEWEST) {
                throw new InvalidInputException(
                        path + " has " + points.size() + " points; a score needs at least " + Clams.FEWEST + ".");
            }
            return new RatedPlot(name.replaceFirst("\\.\\w+$", ""), points, score, mean);
        }

        private static double number(Column column, int row) {
            try {
                return Double.parseDouble(column.text(row));
            } catch (NumberFormatException e) {
                throw new InvalidInputException(
                        TABLE + ", row " + (row + 1) + " has no number for " + column.name() + "; it is left out.", e);
            }
        }
    }
}
