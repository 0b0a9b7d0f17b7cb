package org.asterism.workspace.codec;

import java.io.IOException;
import java.util.Locale;
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
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Swath;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Selections to JSON; {@link SelectionReader} is the way back. */
final class SelectionWriter {
    private final Parts.Sink parts;
    private final String folder;

    SelectionWriter(Parts.Sink parts, String folder) {
        this.parts = parts;
        this.folder = folder;
    }

    ObjectNode write(Selection selection) throws IOException {
        return switch (selection) {
            case RegionSelection s -> region(s);
            case RangeSelection s -> range(s);
            case WordsSelection s -> column("words", s.column()).set("words", Json.texts(s.words()));
            case ContainsSelection s -> column("contains", s.column()).put("text", s.text());
            case RowSelection s -> rows(s);
            case ClusterSelection s -> typed("cluster").put("run", s.run()).put("cluster", s.cluster());
            case LabelSelection s -> typed("label").put("label", s.label());
            case InverseSelection s -> typed("inverse").set("selection", write(s.selection()));
            case CombinedSelection s -> combined(s);
        };
    }

    static ArrayNode bounds(Bounds bounds) {
        return Json.numbers(new double[] {bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY()});
    }

    private static ObjectNode region(RegionSelection selection) {
        return switch (selection.region()) {
            case Polygon polygon -> places(axes("polygon", selection), polygon.x(), polygon.y());
            case Bounds bounds -> axes("rectangle", selection).set("bounds", bounds(bounds));
            case Area area -> axes("area", selection).set("rings", rings(area));
            case Swath swath ->
                places(axes("brush", selection), swath.x(), swath.y())
                        .set("radii", Json.numbers(new double[] {swath.radiusX(), swath.radiusY()}));
            case DensityRegion wand -> density(axes("density", selection), wand);
        };
    }

    /** One object a ring, with its places. */
    static ArrayNode rings(Area area) {
        ArrayNode rings = JsonNodeFactory.instance.arrayNode();
        area.rings().forEach(ring -> rings.add(places(Json.object(), ring.x(), ring.y())));
        return rings;
    }

    private static ObjectNode places(ObjectNode node, double[] x, double[] y) {
        return node.set("across", Json.numbers(x)).set("upwards", Json.numbers(y));
    }

    private static ObjectNode density(ObjectNode node, DensityRegion wand) {
        DensityGrid grid = wand.grid();
        return node.set("seed", Json.numbers(new double[] {wand.x(), wand.y()}))
                .put("share", wand.share())
                .set("bounds", bounds(grid.bounds()))
                .put("columns", grid.columns())
                .put("rows", grid.rows())
                .put("deviation", grid.deviation());
    }

    private static ObjectNode range(RangeSelection selection) {
        return column("range", selection.column())
                .set("low", Json.number(selection.low()))
                .set("high", Json.number(selection.high()));
    }

    private ObjectNode rows(RowSelection selection) throws IOException {
        int[] rows = selection.rows();
        return typed("rows").put("count", rows.length).put("part", parts.put(folder + "/selection", rows));
    }

    private ObjectNode combined(CombinedSelection selection) throws IOException {
        ObjectNode node = typed("combined").set("first", write(selection.first()));
        ArrayNode steps = node.putArray("steps");
        for (Selection.Step step : selection.steps()) {
            String operator = step.operator().name().toLowerCase(Locale.ROOT);
            steps.add(Json.object().put("operator", operator).set("selection", write(step.selection())));
        }
        return node;
    }

    private static ObjectNode axes(String type, RegionSelection selection) {
        return typed(type)
                .put("x", selection.x().column())
                .put("x-scale", ViewJson.word(selection.x().scale()))
                .put("y", selection.y().column())
                .put("y-scale", ViewJson.word(selection.y().scale()));
    }

    private static ObjectNode column(String type, String name) {
        return typed(type).put("column", name);
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }
}
