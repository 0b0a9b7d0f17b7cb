package org.asterism.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.ClusterSelection;
import org.asterism.annotation.ContainsSelection;
import org.asterism.annotation.Label;
import org.asterism.annotation.LabelSelection;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.WordsSelection;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Coordinate;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.data.Scatter;
import org.asterism.data.TextColumn;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Region;
import org.asterism.geometry.Swath;

/** Workspaces for tests, made at random from a seed; and a comparison by content. */
public final class Workspaces {
    private static final List<String> NAMES = List.of("x", "größe", "a/b", "..", "日本", "tab\there", "\"quoted\"", "🌌");
    private static final double[] ODD = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, 1e300, 1e-300, 0.1
    };

    private Workspaces() {}

    /** A workspace with up to three studies, any of whose parts may be empty or odd. */
    public static Workspace random(Random random) {
        Workspace workspace = Workspace.EMPTY;
        int studies = random.nextInt(4);
        for (int id = 1; id <= studies; id++) {
            workspace = workspace.open(study(random, id * 3));
        }
        return studies == 0 ? workspace : workspace.activate(3 * (1 + random.nextInt(studies)));
    }

    /** A study of {@code rows} points with number {@code id}. */
    public static Study study(Random random, int id) {
        int rows = random.nextInt(40);
        List<Column> columns = new ArrayList<>();
        columns.add(new NumberColumn("up", numbers(random, rows)));
        columns.add(new NumberColumn("across", numbers(random, rows)));
        for (String name : NAMES.subList(0, random.nextInt(NAMES.size()))) {
            columns.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new NumberColumn(name, numbers(random, rows));
                        case 1 -> new DateColumn(name, numbers(random, rows));
                        default -> words(random, name, rows);
                    });
        }
        Study study = Study.of(id, new Dataset("set " + id, columns));
        for (int run = random.nextInt(3); run > 0; run--) {
            study = study.add(run(random, rows));
        }
        return study.withAxes("across", "up")
                .withTruth(random.nextBoolean() ? null : columns.getLast().name())
                .withAnnotation(
                        new Annotation(List.of(new Label("One", 0), new Label("zwei", 5)), labels(random, rows, 2)))
                .withSelection(selection(random, 2))
                .withSelections(List.of(
                        new NamedSelection("kept", selection(random, 1)),
                        new NamedSelection("日本", selection(random, 0))))
                .withView(view(random))
                .withDrawing(random.nextBoolean() ? null : drawing(random, study.dataset()));
    }

    private static Drawing drawing(Random random, Dataset dataset) {
        Coordinate across = coordinate(random, "across");
        Coordinate upwards = coordinate(random, "up");
        int size = Scatter.of(dataset, across, upwards).points().size();
        Area area = new Area(List.of(
                new Polygon(numbers(random, 4), numbers(random, 4)),
                new Polygon(numbers(random, 3), numbers(random, 3))));
        int[] some = IntStream.range(0, size).filter(_ -> random.nextBoolean()).toArray();
        Sketch sketch = new Sketch(
                List.of(Group.of(new Label("One", 0)), new Group(new Label("日本", 7), 3)),
                List.of(
                        new Outline(1, pick(random, Outline.Means.values()), area, some),
                        new Outline(Clustering.NOISE, Outline.Means.POINTS, Area.EMPTY, new int[0])));
        return new Drawing(across, upwards, sketch);
    }

    /** A run with random labels. */
    public static Run run(Random random, int rows) {
        var schema = Algorithms.all().get(random.nextInt(Algorithms.all().size()));
        return new Run(
                0,
                random.nextBoolean() ? "" : pick(random, NAMES.toArray(String[]::new)),
                random.nextBoolean(),
                new Recipe(schema.initial(), List.of("across", "up"), random.nextBoolean()),
                "0123abcd",
                labels(random, rows, 3),
                3,
                random.nextBoolean() ? List.of() : List.of(random.nextInt(9), 10, 11),
                random.nextDouble(),
                new Indices(Double.NaN, random.nextDouble(), Double.POSITIVE_INFINITY, -random.nextDouble()),
                1e-9 * random.nextInt());
    }

    /** Asserts that two workspaces hold the same, bit for bit. */
    public static void assertSame(Workspace actual, Workspace expected) {
        assertThat(content(actual)).isEqualTo(content(expected));
    }

    /** All that a value holds, as text; numbers by their bits. */
    private static String content(Object value) {
        return switch (value) {
            case null -> "null";
            case double[] numbers ->
                Arrays.stream(numbers).mapToObj(Workspaces::content).toList().toString();
            case int[] numbers -> Arrays.toString(numbers);
            case Double number -> Long.toHexString(Double.doubleToRawLongBits(number));
            case List<?> list -> list.stream().map(Workspaces::content).toList().toString();
            case Record fields ->
                fields.getClass().getSimpleName()
                        + Arrays.stream(fields.getClass().getRecordComponents())
                                .map(component -> component.getName() + "=" + content(read(component, fields)))
                                .toList();
            default -> value.toString();
        };
    }

    private static Object read(RecordComponent component, Object fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Selection selection(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0, 1 -> new RegionSelection(coordinate(random, "across"), Coordinate.linear("up"), region(random));
            case 2 -> new RowSelection(random.ints(random.nextInt(20), 0, 40).toArray());
            case 3 -> new ClusterSelection(random.nextInt(4), random.nextInt(4) - 1);
            case 4 -> new LabelSelection(random.nextInt(4) - 2);
            case 5 -> new RangeSelection("across", ODD[random.nextInt(ODD.length)], random.nextDouble());
            case 6 -> new WordsSelection("größe", NAMES.subList(0, random.nextInt(NAMES.size())));
            case 7 -> new ContainsSelection("日本", NAMES.get(random.nextInt(NAMES.size())));
            case 8 -> selection(random, depth - 1).inverse();
            case 9 -> selection(random, depth - 1).xor(selection(random, depth - 1));
            default -> selection(random, depth - 1).or(selection(random, 0)).minus(selection(random, depth - 1));
        };
    }

    private static Coordinate coordinate(Random random, String column) {
        return new Coordinate(column, pick(random, Scale.values()));
    }

    private static Region region(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Polygon(numbers(random, 4), numbers(random, 4));
            case 1 -> new Bounds(0, -0.0, random.nextDouble(), 1e300);
            case 2 -> new Swath(numbers(random, 3), numbers(random, 3), 1e-300, 1 - random.nextDouble());
            default ->
                new DensityRegion(
                        new DensityGrid(new Bounds(-1, 0, 1 / 3.0, 1e9), 1 + random.nextInt(9), 7, 0.5),
                        random.nextGaussian(),
                        Double.NaN,
                        1 - random.nextDouble());
        };
    }

    private static View view(Random random) {
        Coloring coloring = switch (random.nextInt(4)) {
            case 0 -> Coloring.PLAIN;
            case 1 -> Coloring.ANNOTATION;
            case 2 -> new Coloring.ByRun(1 + random.nextInt(2));
            default -> new Coloring.ByColumn("across");
        };
        return View.INITIAL
                .withAxes(new Axis(pick(random, Scale.values()), "Größe"), Axis.PLAIN)
                .withColoring(coloring)
                .withWindow(random.nextBoolean() ? null : new Bounds(-1.5, 0.1, 1 / 3.0, 2))
                .withUnits(pick(random, View.Units.values()))
                .withMargins(pick(random, View.Margins.values()))
                .withTitle("A title")
                .withMarks(new Marks(pick(random, Marks.Shading.values()), 2.5, 0.1, random.nextBoolean(), true))
                .withLayer(
                        pick(random, LayerKind.values()),
                        layer -> layer.withShown(true).withOpacity(0.5))
                .withLayers(LayerSetting.INITIAL.reversed())
                .withBeside(List.of(new SidePlot(List.of("up", "across"), View.INITIAL.withColoring(coloring))));
    }

    private static <T> T pick(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static double[] numbers(Random random, int count) {
        double[] numbers = random.doubles(count, -1, 1).toArray();
        for (int i = 0; i < count; i += 5) {
            numbers[i] = ODD[random.nextInt(ODD.length)];
        }
        return numbers;
    }

    private static TextColumn words(Random random, String name, int rows) {
        return TextColumn.of(
                name,
                random.ints(rows, 0, NAMES.size() + 1)
                        .mapToObj(i -> i == NAMES.size() ? "" : NAMES.get(i))
                        .toList());
    }

    private static int[] labels(Random random, int rows, int count) {
        int[] labels = new int[rows];
        Arrays.setAll(labels, row -> random.nextInt(count + 2) - 2);
        return labels;
    }
}
