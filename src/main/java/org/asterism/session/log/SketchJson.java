package org.asterism.session.log;

import java.util.List;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Polygon;
import org.asterism.parameter.Declaration;
import org.asterism.workspace.codec.GroupJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sketches to JSON; {@link OutlineReader} is the way back. */
final class SketchJson {
    private SketchJson() {}

    /** Adds all groups and outlines. */
    static void write(ObjectNode node, Sketch sketch) {
        node.set("groups", GroupJson.write(sketch.groups()));
        node.set("outlines", outlines(sketch.outlines()));
    }

    /** Adds how one sketch became another: all groups where they changed, and a piece of the list of outlines. */
    static void writeChange(ObjectNode node, Sketch before, Sketch after) {
        if (!before.groups().equals(after.groups())) {
            node.set("groups", GroupJson.write(after.groups()));
        }
        Splice<Outline> splice = Splice.between(before.outlines(), after.outlines());
        if (!splice.empty()) {
            node.put("place", splice.at()).put("removed", splice.removed()).set("outlines", outlines(splice.added()));
        }
        node.put("count", after.outlines().size());
    }

    private static ArrayNode outlines(List<Outline> outlines) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Outline outline : outlines) {
            ObjectNode node = list.addObject();
            node.put("group", outline.group()).put("means", Declaration.text(outline.means()));
            ArrayNode rings = node.putArray("rings");
            outline.area().rings().forEach(ring -> places(rings.addArray(), ring));
            rows(node.putArray("rows"), outline.rows());
        }
        return list;
    }

    /** As in COCO: x and y of each vertex in turn. */
    private static void places(ArrayNode list, Polygon ring) {
        for (int i = 0; i < ring.size(); i++) {
            list.add(ring.x()[i]).add(ring.y()[i]);
        }
    }

    /** A row by itself as a number, two or more in a row as their first and last. */
    private static void rows(ArrayNode list, int[] rows) {
        int start = 0;
        for (int i = 1; i <= rows.length; i++) {
            if (i == rows.length || rows[i] != rows[i - 1] + 1) {
                if (i - start == 1) {
                    list.add(rows[start]);
                } else {
                    list.addArray().add(rows[start]).add(rows[i - 1]);
                }
                start = i;
            }
        }
    }
}
