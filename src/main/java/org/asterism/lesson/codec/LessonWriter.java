package org.asterism.lesson.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.catalog.Algorithms;
import org.asterism.catalog.Generators;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Act;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A lesson as JSON; {@link LessonReader} is the way back. */
final class LessonWriter {
    private LessonWriter() {}

    static ObjectNode tree(Lesson lesson) {
        ObjectNode tree = Json.object()
                .put("format", LessonReader.FORMAT)
                .put("version", LessonReader.VERSION)
                .put("id", lesson.id())
                .put("title", lesson.title())
                .put("summary", lesson.summary())
                .put("author", lesson.author())
                .put("level", lesson.level())
                .put("minutes", lesson.minutes());
        ArrayNode pages = tree.putArray("pages");
        lesson.pages().forEach(page -> put(pages.addObject(), page));
        return tree;
    }

    private static void put(ObjectNode node, LessonPage page) {
        node.put("title", page.title()).put("text", page.text());
        if (page.exhibit() != null) {
            put(node.putObject("show"), page.exhibit());
        }
        if (page.question() != null) {
            put(node.putObject("question"), page.question());
        }
        if (!page.checks().isEmpty()) {
            ArrayNode checks = node.putArray("checks");
            page.checks().forEach(check -> put(checks.addObject(), check));
        }
    }

    private static void put(ObjectNode node, Exhibit exhibit) {
        put(node.putObject("data"), exhibit.source());
        if (!exhibit.acts().isEmpty()) {
            ArrayNode runs = node.putArray("runs");
            exhibit.acts().forEach(act -> put(runs.addObject(), act));
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

    private static void put(ObjectNode node, Question question) {
        switch (question) {
            case Question.Choice choice -> {
                node.put("choice", choice.ask());
                node.set("options", Json.texts(choice.options()));
                node.put("answer", choice.answer());
            }
            case Question.Count count -> node.put("count", count.ask());
            case Question.Outlines outlines -> node.put("outlines", outlines.ask());
            case Question.Places places -> node.put("places", places.ask()).put("number", places.count());
        }
        if (!question.why().isEmpty()) {
            node.put("why", question.why());
        }
    }

    private static void put(ObjectNode node, Check check) {
        node.put("text", check.text()).put("measure", Declaration.text(check.measure()));
        if (check.least() != Double.NEGATIVE_INFINITY) {
            node.set("at-least", Json.number(check.least()));
        }
        if (check.most() != Double.POSITIVE_INFINITY) {
            node.set("at-most", Json.number(check.most()));
        }
    }
}
