package org.asterism.perception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.geometry.Points;

/** The scatterplots of the authors' study that stand beside the project on some machines; never copied into it. */
final class StudyPlots {
    static final Path FOLDER = Path.of(System.getProperty("asterism.home", "."), "..", "shared", "data", "clams-study");

    /** One plot with the score that the authors published and the mean of what people said, 0 to 4. */
    record StudyPlot(String name, Points points, double published, double rating) {}

    private StudyPlots() {}

    static boolean present() {
        return Files.isRegularFile(FOLDER.resolve("published.csv"));
    }

    static List<StudyPlot> all() {
        return lines("published.csv").stream().map(StudyPlots::plot).toList();
    }

    private static StudyPlot plot(String line) {
        String[] cells = line.split(",", -1);
        String name = cells[0].replace(".csv", "");
        return new StudyPlot(name, points(cells[0]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
    }

    private static Points points(String file) {
        List<double[]> rows = lines(file).stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])})
                .toList();
        return Points.of(
                rows.stream().mapToDouble(row -> row[0]).toArray(),
                rows.stream().mapToDouble(row -> row[1]).toArray());
    }

    private static List<String> lines(String file) {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
