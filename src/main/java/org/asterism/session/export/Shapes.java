package org.asterism.session.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Polygon;
import org.asterism.parameter.Declaration;
import org.asterism.session.plan.Stimulus;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All outlines in the manner of COCO's object annotations (images, categories, annotations), with what COCO has no word
 * for: coordinates are those of the data, upwards; the rings of a segmentation are filled by the even-odd rule; and each
 * annotation names its person and trial. Points chosen one by one have no segmentation, only their numbers.
 */
final class Shapes {
    private final ObjectNode tree = Json.object();
    private final ArrayNode annotations;
    private final Map<String, Integer> images = new LinkedHashMap<>();
    private final Map<String, Integer> categories = new LinkedHashMap<>();

    Shapes(List<Stimulus> stimuli) {
        tree.putObject("info")
                .put("description", "Groups outlined by people; like COCO, in data coordinates")
                .put("rule", "even-odd");
        ArrayNode list = tree.putArray("images");
        for (Stimulus stimulus : stimuli) {
            images.put(stimulus.id(), images.size() + 1);
            list.addObject()
                    .put("id", images.size())
                    .put("file_name", stimulus.file())
                    .put("plot", stimulus.id())
                    .put("x", stimulus.x())
                    .put("y", stimulus.y());
        }
        annotations = tree.putArray("annotations");
    }

    void add(Given given) {
        Sketch sketch = given.answer().sketch();
        for (Outline outline : sketch.outlines()) {
            String name = outline.group() == Clustering.NOISE
                    ? "noise"
                    : sketch.groups().get(outline.group()).label().name();
            annotate(given, outline, name);
        }
    }

    ObjectNode tree() {
        ArrayNode list = tree.putArray("categories");
        categories.forEach((name, id) -> list.addObject().put("id", id).put("name", name));
        return tree;
    }

    private void annotate(Given given, Outline outline, String name) {
        ObjectNode node = annotations
                .addObject()
                .put("id", annotations.size())
                .put("image_id", images.get(given.stimulus().id()))
                .put("category_id", categories.computeIfAbsent(name, _ -> categories.size() + 1))
                .put("person", given.person().id())
                .put("trial", given.answer().trial())
                .put("kind", Declaration.text(given.kind()))
                .put("means", Declaration.text(outline.means()))
                .put("iscrowd", 0);
        ArrayNode rings = node.putArray("segmentation");
        outline.area().rings().forEach(ring -> places(rings.addArray(), ring));
        if (!outline.area().rings().isEmpty()) {
            box(node.putArray("bbox"), outline.area().rings());
        }
        ArrayNode points = node.putArray("points");
        for (int row : outline.rows()) {
            points.add(row);
        }
    }

    private static void places(ArrayNode list, Polygon ring) {
        for (int i = 0; i < ring.size(); i++) {
            list.add(ring.x()[i]).add(ring.y()[i]);
        }
    }

    /** Left, bottom, width and height. */
    private static void box(ArrayNode list, List<Polygon> rings) {
        Bounds all = rings.stream().map(Polygon::bounds).reduce(Bounds::joined).orElseThrow();
        list.add(all.minX()).add(all.minY()).add(all.width()).add(all.height());
    }
}
