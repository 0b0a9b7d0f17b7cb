package org.asterism.session.export;

import java.util.List;
import org.asterism.annotation.outline.Group;
import org.asterism.parameter.Declaration;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Answer;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All answers of a session as one tree; {@code session.schema.json} beside this class says what it holds. */
final class SessionJson {
    private static final int VERSION = 1;
    private static final double MILLIS = 1000;

    private SessionJson() {}

    static ObjectNode tree(Session session, List<Given> answers) {
        ObjectNode tree = Json.object()
                .put("format", "asterism-session-answers")
                .put("version", VERSION)
                .put("id", session.plan().id())
                .put("title", session.plan().title());
        tree.set("problems", texts(session.problems()));
        ArrayNode people = tree.putArray("people");
        for (Participant person : session.people()) {
            ObjectNode node = people.addObject().put("id", person.id()).put("number", person.number());
            ArrayNode list = node.putArray("answers");
            answers.stream()
                    .filter(given -> given.person().id().equals(person.id()))
                    .forEach(given -> put(list.addObject(), given));
        }
        return tree;
    }

    private static void put(ObjectNode node, Given given) {
        Answer answer = given.answer();
        node.put("trial", answer.trial())
                .put("kind", Declaration.text(given.kind()))
                .put("plot", given.stimulus().id())
                .put("fingerprint", answer.fingerprint())
                .put("verdict", Declaration.text(answer.verdict()))
                .put("confidence", answer.confidence())
                .put("comment", answer.comment())
                .put("finished", answer.finished().toString())
                .put("seconds", answer.time().toMillis() / MILLIS)
                .put("side", answer.shown().side());
        ObjectNode responses = node.putObject("responses");
        answer.responses().keySet().stream()
                .sorted()
                .forEach(question -> responses.put(question, answer.responses().get(question)));
        ArrayNode groups = node.putArray("groups");
        for (Group group : answer.sketch().groups()) {
            groups.addObject().put("name", group.label().name()).put("confidence", group.confidence());
        }
        ArrayNode labels = node.putArray("labels");
        for (int label : given.labels()) {
            labels.add(label);
        }
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = Json.object().putArray("texts");
        texts.forEach(list::add);
        return list;
    }
}
