package org.asterism.perception.calibrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes a made-up study in ClustMe's layout: pairs farther and farther apart, seen as one by fewer and fewer. */
public final class StudyFolder {
    private StudyFolder() {}

    /** {@code count} plots of 200 points and their table. */
    public static Path write(Path folder, int count) {
        try {
            Files.createDirectories(folder);
            SplittableRandom people = new SplittableRandom(7);
            StringBuilder table = new StringBuilder("file,probSingle\n");
            for (int i = 0; i < count; i++) {
                double distance = 9.0 * i / count;
                Files.writeString(folder.resolve("plot" + i + ".csv"), points(distance, i));
                double single = 1 / (1 + Math.exp(1.5 * (distance - 4) + 0.6 * people.nextGaussian()));
                table.append(String.format(Locale.ROOT, "plot%d.csv,%.2f%n", i, single));
            }
            Files.writeString(folder.resolve("table.csv"), table);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 200 points in two round groups with standard deviation 1, {@code distance} apart. */
    public static String points(double distance, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("x,y\n");
        for (int i = 0; i < 200; i++) {
            double x = random.nextGaussian() + (i % 2) * distance;
            text.append(String.format(Locale.ROOT, "%.4f,%.4f%n", x, random.nextGaussian()));
        }
        return text.toString();
    }
}
