package org.asterism.workspace.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.data.Coordinate;
import org.asterism.data.Dataset;
import org.asterism.data.Scale;
import org.asterism.data.Scatter;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Drawing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The outlines of a study as JSON; the points they hold are parts beside it. */
final class DrawingJson {
    private DrawingJson() {}

    /** @param hint a name for the parts */
    static ObjectNode write(Drawing drawing, Parts.Sink parts, String hint) throws IOException {
        ObjectNode node = Json.object();
        node.set("across", coordinate(drawing.across()));
        node.set("upwards", coordinate(drawing.upwards()));
        node.set("groups", GroupJson.write(drawing.sketch().groups()));
        ArrayNode outlines = node.putArray("outlines");
        for (Outline outline : drawing.sketch().outlines()) {
            ObjectNode shape = outlines.addObject();
            shape.put("group", outline.group()).put("means", Declaration.text(outline.means()));
            shape.set("rings", SelectionWriter.rings(outline.area()));
            shape.put("count", outline.rows().length).put("points", parts.put(hint, outline.rows()));
        }
        return node;
    }

    /** @throws InvalidInputException that names the field if one is missing or wrong */
    static Drawing read(Fields fields, ArrayReader arrays, Dataset dataset) throws IOException {
        Coordinate across = coordinate(fields.object("across"));
        Coordinate upwards = coordinate(fields.object("upwards"));
        return read(
                fields, arrays, Scatter.of(dataset, across, upwards).points().size());
    }

    /**
     * As above, where the data is not at hand.
     *
     * @param size how many points the plot may have
     */
    static Drawing read(Fields fields, ArrayReader arrays, int size) throws IOException {
        List<Outline> outlines = new ArrayList<>();
        for (Fields shape : fields.objects("outlines")) {
            outlines.add(outline(shape, arrays, size));
        }
        return new Drawing(
                coordinate(fields.object("across")),
                coordinate(fields.object("upwards")),
                new Sketch(GroupJson.read(fields.objects("groups")), outlines));
    }

    private static Outline outline(Fields fields, ArrayReader arrays, int size) throws IOException {
        int[] points = arrays.ints(fields.text("points"), fields.whole("count", 0, Integer.MAX_VALUE));
        for (int i = 0; i < points.length; i++) {
            if (points[i] < (i == 0 ? 0 : points[i - 1] + 1) || points[i] >= size) {
                throw new InvalidInputException(
                        fields.place() + ".points are not points of its plot in ascending order");
            }
        }
        return new Outline(
                fields.whole("group", Clustering.NOISE, Integer.MAX_VALUE),
                fields.choice("means", Outline.Means.class),
                SelectionReader.area(fields),
                points);
    }

    private static ObjectNode coordinate(Coordinate coordinate) {
        return Json.object().put("column", coordinate.column()).put("scale", ViewJson.word(coordinate.scale()));
    }

    private static Coordinate coordinate(Fields fields) {
        return new Coordinate(fields.text("column"), ViewJson.word(fields, "scale", Scale.values()));
    }
}
