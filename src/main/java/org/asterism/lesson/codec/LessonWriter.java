package org.asterism.lesson.codec;

import org.asterism.lesson.Check;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.parameter.Declaration;
import org.asterism.workspace.codec.Json;
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
        ExhibitWriter.each(tree, "pages", lesson.pages(), LessonWriter::put);
        return tree;
    }

    private static void put(ObjectNode node, LessonPage page) {
        node.put("title", page.title()).put("text", page.text());
        if (page.exhibit() != null) {
            ExhibitWriter.put(node.putObject("show"), page.exhibit());
        }
        if (page.question() != null) {
            put(node.putObject("question"), page.question());
        }
        if (!page.checks().isEmpty()) {
            ExhibitWriter.each(node, "checks", page.checks(), LessonWriter::put);
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
