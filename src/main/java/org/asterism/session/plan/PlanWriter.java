package org.asterism.session.plan;

import java.util.List;
import java.util.function.BiConsumer;
import org.asterism.annotation.Label;
import org.asterism.parameter.Declaration;
import org.asterism.workspace.codec.Json;
import org.asterism.workspace.codec.LabelJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as JSON; {@link PlanReader} is the way back. */
final class PlanWriter {
    private PlanWriter() {}

    static ObjectNode tree(Plan plan) {
        ObjectNode tree = Json.object()
                .put("format", PlanFile.FORMAT)
                .put("version", PlanFile.VERSION)
                .put("id", plan.id())
                .put("title", plan.title())
                .put("instructions", plan.instructions());
        each(tree, "stimuli", plan.stimuli(), PlanWriter::put);
        each(tree, "practice", plan.practice(), PlanWriter::put);
        each(tree, "checks", plan.checks(), PlanWriter::put);
        each(tree, "questions", plan.questions(), PlanWriter::put);
        each(tree, "labels", plan.labels(), PlanWriter::put);
        tree.put("overlap", plan.overlap())
                .put("confidence", Declaration.text(plan.confidence()))
                .put("order", Declaration.text(plan.order()));
        put(tree.putObject("repeats"), plan.repeats());
        tree.put("blind", plan.blind()).put("break-every", plan.breakEvery()).put("limit-seconds", plan.limitSeconds());
        put(tree.putObject("display"), plan.display());
        return tree.put("seed", plan.seed());
    }

    private static <T> void each(ObjectNode tree, String key, List<T> values, BiConsumer<ObjectNode, T> put) {
        ArrayNode list = tree.putArray(key);
        values.forEach(value -> put.accept(list.addObject(), value));
    }

    private static void put(ObjectNode node, Stimulus stimulus) {
        node.put("id", stimulus.id())
                .put("title", stimulus.title())
                .put("file", stimulus.file())
                .put("x", stimulus.x())
                .put("y", stimulus.y())
                .put("fingerprint", stimulus.fingerprint())
                .put("origin", stimulus.origin());
        if (Double.isFinite(stimulus.expected())) {
            node.put("expected", stimulus.expected());
        }
    }

    private static void put(ObjectNode node, Practice practice) {
        put(node, practice.stimulus());
        node.put("truth", practice.truth()).put("remark", practice.remark());
    }

    private static void put(ObjectNode node, Check check) {
        put(node, check.stimulus());
        node.put("truth", check.truth()).put("least", check.least());
    }

    private static void put(ObjectNode node, Question question) {
        node.put("id", question.id())
                .put("kind", Declaration.text(question.kind()))
                .put("text", question.text())
                .put("required", question.required());
        node.set("options", Json.texts(question.options()));
    }

    private static void put(ObjectNode node, Label label) {
        LabelJson.write(node, label);
    }

    private static void put(ObjectNode node, Repeats repeats) {
        node.put("count", repeats.count()).put("gap", repeats.gap());
        node.set(
                "turns",
                Json.texts(repeats.turns().stream().map(Declaration::text).toList()));
    }

    /** As every answer keeps it, too. */
    static void put(ObjectNode node, Display display) {
        node.put("side", display.side())
                .put("aspect", Declaration.text(display.aspect()))
                .put("radius", display.radius())
                .put("color", display.color())
                .put("ground", display.ground())
                .put("opacity", display.opacity())
                .put("axes", display.axes());
    }
}
