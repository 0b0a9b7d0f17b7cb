package org.asterism.workspace.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asterism.data.Scale;
import org.asterism.workspace.Axis;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;
import org.asterism.workspace.Marks;
import org.asterism.workspace.SidePlot;
import org.asterism.workspace.View;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a study is looked at, as JSON, both ways. */
final class ViewJson {
    private ViewJson() {}

    static ObjectNode write(View view) {
        ObjectNode node = Json.object();
        if (view.window() != null) {
            node.set("window", SelectionWriter.bounds(view.window()));
        }
        node.set("coloring", coloring(view.coloring()));
        node.set("across", axis(view.across()));
        node.set("upwards", axis(view.upwards()));
        node.put("units", word(view.units()))
                .put("margins", word(view.margins()))
                .put("title", view.title());
        node.set("marks", marks(view.marks()));
        ArrayNode layers = node.putArray("layers");
        view.layers().forEach(layer -> layers.add(layer(layer)));
        ArrayNode beside = node.putArray("beside");
        view.beside().forEach(plot -> beside.add(side(plot)));
        return node;
    }

    private static ObjectNode side(SidePlot plot) {
        return Json.object().set("axes", Json.texts(plot.axes())).set("view", write(plot.view()));
    }

    static View read(Fields fields) {
        return new View(
                fields.has("window") ? SelectionReader.bounds(fields, "window") : null,
                coloring(fields.object("coloring")),
                axis(fields.object("across")),
                axis(fields.object("upwards")),
                word(fields, "units", View.Units.values()),
                fields.has("margins") ? word(fields, "margins", View.Margins.values()) : View.Margins.NONE,
                fields.text("title"),
                marks(fields.object("marks")),
                layers(fields),
                beside(fields));
    }

    private static List<SidePlot> beside(Fields fields) {
        return !fields.has("beside")
                ? List.of()
                : fields.objects("beside").stream()
                        .limit(View.MOST_BESIDE)
                        .map(ViewJson::side)
                        .toList();
    }

    private static SidePlot side(Fields fields) {
        List<String> axes = fields.texts("axes");
        if (axes.size() != 2) {
            throw fields.wrong("axes", "a list of two columns");
        }
        return new SidePlot(axes, read(fields.object("view")));
    }

    private static ObjectNode axis(Axis axis) {
        return Json.object().put("scale", word(axis.scale())).put("title", axis.title());
    }

    private static Axis axis(Fields fields) {
        return new Axis(word(fields, "scale", Scale.values()), fields.text("title"));
    }

    private static ObjectNode marks(Marks marks) {
        return Json.object()
                .put("shading", word(marks.shading()))
                .put("radius", marks.radius())
                .put("opacity", marks.opacity())
                .put("shaped", marks.shaped())
                .put("outlined", marks.outlined());
    }

    private static Marks marks(Fields fields) {
        try {
            return new Marks(
                    word(fields, "shading", Marks.Shading.values()),
                    fields.number("radius"),
                    fields.number("opacity"),
                    fields.flag("shaped"),
                    fields.flag("outlined"));
        } catch (IllegalArgumentException e) {
            throw fields.wrong("radius", "with its opacity in the allowed range");
        }
    }

    private static ObjectNode layer(LayerSetting layer) {
        return Json.object()
                .put("kind", word(layer.kind()))
                .put("shown", layer.shown())
                .put("opacity", layer.opacity());
    }

    /** The layers as written; kinds that the file does not name follow in their usual order. */
    private static List<LayerSetting> layers(Fields fields) {
        List<LayerSetting> layers = new ArrayList<>();
        for (Fields layer : fields.objects("layers")) {
            LayerKind kind = word(layer, "kind", LayerKind.values());
            double opacity = layer.number("opacity");
            if (!(opacity > 0 && opacity <= 1) || layers.stream().anyMatch(other -> other.kind() == kind)) {
                throw layer.wrong("opacity", "above 0 and at most 1, or the layer is there twice");
            }
            layers.add(new LayerSetting(kind, layer.flag("shown"), opacity));
        }
        LayerSetting.INITIAL.stream()
                .filter(usual -> layers.stream().noneMatch(layer -> layer.kind() == usual.kind()))
                .toList()
                .forEach(layers::add);
        return layers;
    }

    private static ObjectNode coloring(Coloring coloring) {
        ObjectNode node = Json.object();
        return switch (coloring) {
            case Coloring.Plain _ -> node.put("by", "nothing");
            case Coloring.ByAnnotation _ -> node.put("by", "annotation");
            case Coloring.ByRun by -> node.put("by", "run").put("run", by.run());
            case Coloring.ByColumn by -> node.put("by", "column").put("column", by.column());
        };
    }

    private static Coloring coloring(Fields fields) {
        return switch (fields.text("by")) {
            case "nothing" -> Coloring.PLAIN;
            case "annotation" -> Coloring.ANNOTATION;
            case "run" -> new Coloring.ByRun(fields.whole("run", 0, Integer.MAX_VALUE));
            case "column" -> new Coloring.ByColumn(fields.text("column"));
            default -> throw fields.wrong("by", "a kind of colouring");
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E word(Fields fields, String key, E[] constants) {
        String wanted = fields.text(key);
        for (E constant : constants) {
            if (word(constant).equals(wanted)) {
                return constant;
            }
        }
        throw fields.wrong(key, "known to this version");
    }

    /** Gives studies of version 1 no kept selections, and their views, of a window and a colouring, the look that they had. */
    static ObjectNode fromVersion1(ObjectNode document) {
        document.path("studies").forEach(study -> {
            if (study instanceof ObjectNode old && !old.has("selections")) {
                old.putArray("selections");
            }
            if (study.path("view") instanceof ObjectNode view) {
                ObjectNode now = write(View.INITIAL);
                now.properties().stream()
                        .filter(field -> !view.has(field.getKey()))
                        .forEach(field -> view.set(field.getKey(), field.getValue()));
            }
        });
        return document;
    }
}
