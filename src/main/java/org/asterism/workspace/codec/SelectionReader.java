package org.asterism.workspace.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.annotation.ClusterSelection;
import org.asterism.annotation.CombinedSelection;
import org.asterism.annotation.ContainsSelection;
import org.asterism.annotation.InverseSelection;
import org.asterism.annotation.LabelSelection;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.WordsSelection;
import org.asterism.cluster.Clustering;
import org.asterism.data.Coordinate;
import org.asterism.data.Scale;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Region;
import org.asterism.geometry.Swath;

/** JSON to selections; {@link SelectionWriter} is the way there. */
final class SelectionReader {
    private final ArrayReader arrays;

    SelectionReader(ArrayReader arrays) {
        this.arrays = arrays;
    }

    Selection read(Fields fields) throws IOException {
        return switch (fields.text("type")) {
            case "polygon", "area", "rectangle", "brush", "density" ->
                new RegionSelection(coordinate(fields, "x"), coordinate(fields, "y"), region(fields));
            case "range" -> new RangeSelection(fields.text("column"), fields.number("low"), fields.number("high"));
            case "words" -> new WordsSelection(fields.text("column"), fields.texts("words"));
            case "contains" -> new ContainsSelection(fields.text("column"), fields.text("text"));
            case "rows" ->
                new RowSelection(arrays.ints(fields.text("part"), fields.whole("count", 0, Integer.MAX_VALUE)));
            case "cluster" -> new ClusterSelection(label(fields, "run"), label(fields, "cluster"));
            case "label" -> new LabelSelection(label(fields, "label"));
            case "inverse" -> new InverseSelection(read(fields.object("selection")));
            case "combined" -> combined(fields);
            default -> throw fields.wrong("type", "a kind of selection");
        };
    }

    static Bounds bounds(Fields fields, String key) {
        double[] numbers = numbers(fields, key, 4);
        return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static Region region(Fields fields) {
        try {
            return switch (fields.text("type")) {
                case "polygon" -> ring(fields);
                case "area" -> area(fields);
                case "rectangle" -> bounds(fields, "bounds");
                case "brush" -> brush(fields);
                default -> density(fields);
            };
        } catch (IllegalArgumentException e) {
            throw fields.wrong("type", "a kind of selection whose numbers are in their ranges");
        }
    }

    /** The rings of an area, as {@link SelectionWriter#rings} wrote them. */
    static Area area(Fields fields) {
        return new Area(
                fields.objects("rings").stream().map(SelectionReader::ring).toList());
    }

    private static Polygon ring(Fields fields) {
        return new Polygon(fields.numbers("across"), fields.numbers("upwards"));
    }

    private static Swath brush(Fields fields) {
        double[] radii = numbers(fields, "radii", 2);
        return new Swath(fields.numbers("across"), fields.numbers("upwards"), radii[0], radii[1]);
    }

    private static DensityRegion density(Fields fields) {
        double[] seed = numbers(fields, "seed", 2);
        DensityGrid grid = new DensityGrid(
                bounds(fields, "bounds"),
                fields.whole("columns", 1, DensityGrid.FINEST),
                fields.whole("rows", 1, DensityGrid.FINEST),
                fields.number("deviation"));
        return new DensityRegion(grid, seed[0], seed[1], fields.number("share"));
    }

    private static double[] numbers(Fields fields, String key, int count) {
        double[] numbers = fields.numbers(key);
        if (numbers.length != count) {
            throw fields.wrong(key, "a list of " + count + " numbers");
        }
        return numbers;
    }

    /** A column with its scale, which version 1 did not write. */
    private static Coordinate coordinate(Fields fields, String key) {
        String scale = key + "-scale";
        return new Coordinate(
                fields.text(key), fields.has(scale) ? ViewJson.word(fields, scale, Scale.values()) : Scale.LINEAR);
    }

    private Selection combined(Fields fields) throws IOException {
        List<Selection.Step> steps = new ArrayList<>();
        for (Fields step : fields.objects("steps")) {
            steps.add(new Selection.Step(operator(step), read(step.object("selection"))));
        }
        return new CombinedSelection(read(fields.object("first")), steps);
    }

    private static Selection.Operator operator(Fields fields) {
        String wanted = fields.text("operator");
        return Arrays.stream(Selection.Operator.values())
                .filter(operator -> operator.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> fields.wrong("operator", "a way to combine selections"));
    }

    private static int label(Fields fields, String key) {
        return fields.whole(key, Clustering.UNLABELLED, Integer.MAX_VALUE);
    }
}
