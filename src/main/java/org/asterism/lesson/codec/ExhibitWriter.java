package org.asterism.lesson.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.asterism.catalog.Algorithms;
import org.asterism.catalog.Generators;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Source;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page shows as JSON; {@link ExhibitReader} is the way back. */
final class ExhibitWriter {
    private ExhibitWriter() {}

    /** A list of objects. */
    static <T> void each(ObjectNode node, String key, List<T> values, BiConsumer<ObjectNode, T> put) {
        ArrayNode list = node.putArray(key);
        values.forEach(value -> put.accept(list.addObject(), value));
    }

    static void put(ObjectNode node, Exhibit exhibit) {
        put(node.putObject("data"), exhibit.source());
        if (!exhibit.acts().isEmpty()) {
            each(node, "runs", exhibit.acts(), ExhibitWriter::put);
            put(node, exhibit.moment());
        }
        Bounds camera = exhibit.camera();
        if (camera != null) {
            ObjectNode view = node.putObject("view");
            view.set("x", Json.numbers(new double[] {camera.minX(), camera.maxX()}));
            view.set("y", Json.numbers(new double[] {camera.minY(), camera.maxY()}));
        }
        if (!exhibit.shows().isEmpty()) {
            node.set(
                    "with",
                    Json.texts(Arrays.stream(Exhibit.Show.values())
                            .filter(exhibit.shows()::contains)
                            .map(Declaration::text)
                            .toList()));
        }
    }

    private static void put(ObjectNode node, Moment moment) {
        switch (moment) {
            case Moment.Start _ -> node.put("at", "start");
            case Moment.End _ -> node.put("at", "end");
            case Moment.At at -> node.put("at", at.step());
            case Moment.On on -> node.put("at", on.kind().id());
        }
    }

    private static void put(ObjectNode node, Source source) {
        switch (source) {
            case Source.Bundled bundled -> {
                node.put("sample", bundled.sample());
                columns(node, bundled.columns());
            }
            case Source.Made made -> {
                node.put("generator", made.generator());
                parameters(node, made.parameters(), declarations(Generators.all(), made.generator()));
            }
            case Source.Drawn drawn -> {
                ObjectNode points = node.putObject("points");
                points.set("x", Json.numbers(drawn.x()));
                points.set("y", Json.numbers(drawn.y()));
                if (!drawn.groups().isEmpty()) {
                    points.set("groups", Json.texts(drawn.groups()));
                }
            }
            case Source.Table table -> {
                node.put("file", table.file());
                columns(node, table.columns());
                if (table.groups() != null) {
                    node.put("groups", table.groups());
                }
            }
        }
    }

    private static void columns(ObjectNode node, List<String> columns) {
        if (!columns.isEmpty()) {
            node.set("columns", Json.texts(columns));
        }
    }

    private static void put(ObjectNode node, Act act) {
        node.put("algorithm", act.algorithm());
        parameters(node, act.parameters(), declarations(Algorithms.all(), act.algorithm()));
        if (act.standardized()) {
            node.put("standardized", true);
        }
    }

    private static <T> List<Declaration> declarations(List<Schema<T>> all, String id) {
        return all.stream()
                .filter(schema -> schema.id().equals(id))
                .findFirst()
                .map(Schema::declarations)
                .orElse(List.of());
    }

    /** In the order of the declarations; what is not declared comes last, as text. */
    private static void parameters(ObjectNode node, Map<String, String> values, List<Declaration> declarations) {
        if (values.isEmpty()) {
            return;
        }
        ObjectNode parameters = node.putObject("parameters");
        Map<String, String> left = new TreeMap<>(values);
        for (Declaration declaration : declarations) {
            String text = left.remove(declaration.option());
            if (text != null) {
                put(parameters, declaration, text);
            }
        }
        left.forEach(parameters::put);
    }

    private static void put(ObjectNode node, Declaration declaration, String text) {
        String key = declaration.option();
        try {
            if (declaration.type() == boolean.class) {
                node.put(key, Boolean.parseBoolean(text));
            } else if (declaration.type() == double.class && !text.matches("-?\\d{1,15}")) {
                node.put(key, Double.parseDouble(text));
            } else if (declaration.type().isPrimitive()) {
                node.put(key, Long.parseLong(text));
            } else {
                node.put(key, text);
            }
        } catch (NumberFormatException _) {
            node.put(key, text);
        }
    }
}
