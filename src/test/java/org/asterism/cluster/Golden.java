package org.asterism.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.geometry.Points;

/**
 * 300 points in the plane (three blobs, two moons, scattered points) with labels made by scikit-learn 1.2.1:
 * {@code DBSCAN(eps=0.7, min_samples=5)}, {@code AgglomerativeClustering(6)} and {@code KMeans(5, n_init=200)}.
 */
public final class Golden {
    private static final List<String[]> LINES = lines();

    private Golden() {}

    public static Points points() {
        return Points.of(column("x"), column("y"));
    }

    public static int[] labels(String name) {
        return Arrays.stream(column(name)).mapToInt(value -> (int) value).toArray();
    }

    private static double[] column(String name) {
        int index = Arrays.asList(LINES.getFirst()).indexOf(name);
        return LINES.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line[index]))
                .toArray();
    }

    private static List<String[]> lines() {
        List<String[]> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Golden.class.getResourceAsStream("golden.csv"), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> lines.add(line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
