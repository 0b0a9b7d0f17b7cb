package org.asterism.session.log;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.Declaration;
import org.asterism.session.plan.Display;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries to lines of JSON; {@link EntryReader} is the way back. */
final class EntryWriter {
    private static final JsonMapper MAPPER = new JsonMapper();

    private EntryWriter() {}

    static byte[] line(Header header) {
        ObjectNode node = object().put("format", Headers.FORMAT).put("version", Headers.VERSION);
        node.put("plan", header.plan()).put("person", header.person()).put("number", header.number());
        node.put("token", header.token());
        header.continues().forEach(node.putArray("continues")::add);
        return line(node.put("program", header.program())
                .put("began", header.began().toString()));
    }

    /** @param before what was outlined before the entry */
    static byte[] line(Entry entry, Sketch before) {
        ObjectNode node = object().put("n", entry.number())
                .put("at", entry.at().toString())
                .put("ms", entry.millis())
                .put("kind", word(Kind.of(entry.action(), before)));
        write(node, entry.action(), before);
        return line(node);
    }

    private static void write(ObjectNode node, Action action, Sketch before) {
        switch (action) {
            case Action.Sat sat -> node.put("program", sat.program());
            case Action.Begun begun -> begun(node, begun);
            case Action.Viewed viewed -> window(node, viewed.window());
            case Action.Took took -> node.put("tool", took.tool());
            case Action.Chose chose -> node.put("label", chose.label());
            case Action.Drew drew -> SketchJson.writeChange(node, before, drew.sketch());
            case Action.Judged judged -> node.put("confidence", judged.confidence());
            case Action.Commented commented -> node.put("comment", commented.comment());
            case Action.Responded responded ->
                node.put("question", responded.question()).put("response", responded.response());
            case Action.Answered answered -> answer(node, answered.answer());
            case Action.Failed failed -> node.put("problem", failed.problem());
            case Action.WentBack _, Action.Paused _, Action.Resumed _ -> {}
        }
    }

    private static void begun(ObjectNode node, Action.Begun begun) {
        node.put("trial", begun.trial()).put("trial-kind", word(begun.kind()));
        node.put("stimulus", begun.stimulus()).put("fingerprint", begun.fingerprint());
        node.put("turn", word(begun.turn())).set("shown", display(begun.shown()));
        if (!begun.start().equals(Draft.EMPTY)) {
            said(node, begun.start());
        }
    }

    private static void window(ObjectNode node, Bounds window) {
        node.putArray("window")
                .add(window.minX())
                .add(window.minY())
                .add(window.maxX())
                .add(window.maxY());
    }

    private static void answer(ObjectNode node, Answer answer) {
        node.put("trial", answer.trial()).put("stimulus", answer.stimulus());
        node.put("fingerprint", answer.fingerprint()).put("verdict", word(answer.verdict()));
        node.put("finished", answer.finished().toString()).set("shown", display(answer.shown()));
        said(node, Draft.of(answer));
    }

    private static void said(ObjectNode node, Draft draft) {
        node.put("worked", draft.time().toMillis());
        node.put("confidence", draft.confidence()).put("comment", draft.comment());
        ObjectNode responses = node.putObject("responses");
        new TreeMap<>(draft.responses()).forEach(responses::put);
        SketchJson.write(node, draft.sketch());
    }

    private static ObjectNode display(Display display) {
        return object().put("side", display.side())
                .put("aspect", word(display.aspect()))
                .put("radius", display.radius())
                .put("color", display.color())
                .put("ground", display.ground())
                .put("opacity", display.opacity())
                .put("axes", display.axes());
    }

    private static String word(Enum<?> value) {
        return Declaration.text(value);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static byte[] line(ObjectNode node) {
        return (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
