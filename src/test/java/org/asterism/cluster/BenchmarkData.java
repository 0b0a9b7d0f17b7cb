package org.asterism.cluster;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.geometry.Points;

/**
 * Large reference data, kept outside the repository: {@code ../shared/data/bench/generate.py FOLDER} writes it. Tests
 * that need it are skipped with a message where it is absent.
 */
public final class BenchmarkData {
    private static final Path FOLDER = Path.of(System.getProperty(
            "asterism.bench.data",
            Path.of(System.getProperty("java.io.tmpdir"), "asterism-bench").toString()));

    private BenchmarkData() {}

    /** The first {@code count} points of a generated set. */
    public static Points points(String name, int count) {
        ByteBuffer bytes = ByteBuffer.wrap(read(FOLDER.resolve(name + ".bin"))).order(ByteOrder.LITTLE_ENDIAN);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = bytes.getDouble();
            y[i] = bytes.getDouble();
        }
        return Points.of(x, y);
    }

    /** The generating labels of a generated set. */
    public static int[] labels(String name) {
        ByteBuffer bytes = ByteBuffer.wrap(read(FOLDER.resolve(name + ".lab"))).order(ByteOrder.LITTLE_ENDIAN);
        int[] labels = new int[bytes.remaining() / 4];
        bytes.asIntBuffer().get(labels);
        return labels;
    }

    /** The lines of a generated text file. */
    public static List<String> lines(String name) {
        return new String(read(FOLDER.resolve(name)), java.nio.charset.StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }

    /** The start medoids that other implementations were given. */
    public static int[] startMedoids(int points, int k) {
        Path home = Path.of(System.getProperty("asterism.home", "."));
        Path file = home.resolve("../shared/data/bench/medinit_" + points + "_" + k + ".txt");
        return new String(read(file), java.nio.charset.StandardCharsets.US_ASCII)
                .lines()
                .mapToInt(line -> Integer.parseInt(line.strip()))
                .toArray();
    }

    private static byte[] read(Path file) {
        assumeTrue(Files.isRegularFile(file), () -> "skipped: reference data " + file + " is not here");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
