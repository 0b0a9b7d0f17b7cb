package org.asterism.tuning.advice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.asterism.catalog.Generators;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.Sample;
import org.asterism.data.Samples;
import org.asterism.data.Scatter;
import org.asterism.data.read.DatasetReader;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.tuning.selection.Background;
import org.asterism.tuning.selection.Planted;

/**
 * Makes the table that advice is learned from: every candidate on plots with known groups, generated and from the samples.
 *
 * <p>Run it after a candidate or a feature has changed, from the folder of the project, with the path of {@code
 * experience.tsv} as its argument; it takes a few minutes. The same program makes the same table.
 */
public final class Practice {
    private static final int[] SIZES = {150, 500, 1500};
    private static final String TRUTH = "group";

    private final List<Case> cases = new ArrayList<>();
    private long seed = 1;

    private Practice() {}

    public static void main(String[] arguments) throws IOException {
        Practice practice = new Practice();
        for (int size : SIZES) {
            practice.generated(size);
            practice.planted(size);
            practice.inFields(size);
        }
        practice.samples();
        List<String> lines = new ArrayList<>(List.of(Case.header()));
        practice.cases.forEach(known -> lines.add(known.line()));
        Files.write(Path.of(arguments[0]), lines);
        System.out.println(Proof.leavingOutOne(new Experience(practice.cases)));
        System.out.println(Proof.leavingOutItsKind(new Experience(practice.cases)));
    }

    private void generated(int n) {
        vary("blobs", n, "groups", List.of(2, 3, 5, 8), "spread", List.of(1, 2, 3));
        vary("moons", n, "n", List.of(n), "noise", List.of(0.03, 0.08, 0.14, 0.2));
        vary("rings", n, "rings", List.of(2, 3), "noise", List.of(0.03, 0.08, 0.15));
        vary("anisotropic", n, "groups", List.of(2, 3, 5), "stretch", List.of(3, 6, 10));
        vary("varied-density", n, "groups", List.of(2, 3, 4), "ratio", List.of(1.5, 2.5, 4));
        vary("spirals", n, "arms", List.of(2, 3), "noise", List.of(0.03, 0.08, 0.15));
        vary("mixture", n, "groups", List.of(3, 6, 10), "spread", List.of(0.7, 1, 1.5));
        vary("ambiguous", n, "groups", List.of(2, 3, 5), "distance", List.of(3, 4, 6));
        vary("noise", n, "n", List.of(n), "side", List.of(10));
        vary("blobs", n, "groups", List.of(1), "spread", List.of(1));
        vary("anisotropic", n, "groups", List.of(1), "stretch", List.of(6));
    }

    private void vary(String id, int n, String first, List<?> values, String second, List<?> others) {
        for (Object value : values) {
            for (Object other : others) {
                Map<String, Object> parameters = new HashMap<>(Map.of("n", n, second, other));
                parameters.put(first, value);
                add(id, first + "=" + value + "," + second + "=" + other + ",n=" + n, made(id, parameters));
            }
        }
    }

    /** One group in an even field. */
    private void planted(int n) {
        for (int size : new int[] {n / 8, n / 3}) {
            for (double distance : new double[] {0, 3}) {
                Planted plot = new Background.Field(n - size).plant(size, distance, seed++);
                String name = "size=" + size + ",distance=" + distance + ",n=" + n;
                add("planted", name, new Plot(plot.points(), plot.truth()));
            }
        }
    }

    /** Groups with a field over all of them. */
    private void inFields(int n) {
        for (double share : new double[] {0.1, 0.3}) {
            for (String id : List.of("blobs", "moons", "mixture", "rings")) {
                Map<String, Object> parameters = new HashMap<>(Map.of("n", (int) (n * (1 - share))));
                if (id.equals("mixture")) {
                    parameters.put("groups", 5);
                }
                add(
                        id + " in a field",
                        "share=" + share + ",n=" + n,
                        made(id, parameters).in(n, seed));
            }
        }
    }

    private Plot made(String id, Map<String, Object> parameters) {
        parameters.put("seed", seed++);
        Dataset dataset = Generators.schema(id).create(parameters).generate();
        return Plot.of(dataset, List.of("x", "y"), TRUTH);
    }

    private void samples() {
        for (Sample sample : Samples.all()) {
            String truth = sample.truth();
            if (truth != null) {
                Dataset dataset = DatasetReader.read(sample.path(), Job.QUIET).dataset();
                boolean made =
                        Generators.all().stream().anyMatch(schema -> schema.id().equals(sample.id()));
                add(made ? sample.id() : "real", sample.id(), Plot.of(dataset, sample.columns(), truth));
                if (!made && dataset.numbers().size() > 2) {
                    add("real", sample.id() + ", all columns", whole(dataset, truth));
                }
            }
        }
    }

    private static Plot whole(Dataset dataset, String truth) {
        List<String> columns = dataset.numbers().stream()
                .map(Column::name)
                .filter(name -> !name.equals(truth))
                .toList();
        Plot plot = Plot.of(dataset, columns, truth);
        return new Plot(plot.points().standardized(), plot.truth());
    }

    private void add(String kind, String name, Plot plot) {
        cases.add(Case.of(kind, name, plot.points(), plot.truth(), Job.QUIET));
    }

    private record Plot(Points points, int[] truth) {
        static Plot of(Dataset dataset, List<String> columns, String truth) {
            Scatter scatter = Scatter.of(dataset, columns);
            Map<String, Integer> groups = new HashMap<>();
            int[] known = Arrays.stream(scatter.rows())
                    .map(row -> groups.computeIfAbsent(dataset.column(truth).text(row), text -> groups.size()))
                    .toArray();
            return new Plot(scatter.points(), known);
        }

        /** The same among points spread evenly over its frame and a tenth beyond, n points in all. */
        Plot in(int n, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] columns = new double[2][];
            for (int d = 0; d < 2; d++) {
                double low = Arrays.stream(points.column(d)).min().orElseThrow();
                double high = Arrays.stream(points.column(d)).max().orElseThrow();
                double beyond = (high - low) / 10;
                columns[d] = Arrays.copyOf(points.column(d), n);
                for (int i = points.size(); i < n; i++) {
                    columns[d][i] = random.nextDouble(low - beyond, high + beyond);
                }
            }
            int[] known = Arrays.copyOf(truth, n);
            Arrays.fill(known, points.size(), n, Clustering.NOISE);
            return new Plot(Points.of(columns), known);
        }
    }
}
