package org.asterism.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asterism.lesson.Act;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.lesson.text.Markup;
import org.asterism.parameter.Declaration;

/** A lesson as lines of plain text; formulas are in words. */
final class LessonText {
    private final List<String> lines = new ArrayList<>();

    private LessonText() {}

    static List<String> lines(Lesson lesson) {
        LessonText text = new LessonText();
        text.add(lesson.title());
        text.add("=".repeat(lesson.title().length()));
        text.add(lesson.summary());
        text.add(lesson.author() + "; " + lesson.level() + "; about " + lesson.minutes() + " minutes");
        for (int i = 0; i < lesson.pages().size(); i++) {
            text.page(i + 1, lesson.pages().get(i));
        }
        return List.copyOf(text.lines);
    }

    private void add(String line) {
        lines.add(line);
    }

    private void page(int number, LessonPage page) {
        String title = number + ". " + page.title();
        add("");
        add(title);
        add("-".repeat(title.length()));
        lines.addAll(Markup.of(page.text()).words().lines().toList());
        Exhibit exhibit = page.exhibit();
        if (exhibit != null) {
            add("[" + shown(exhibit) + "]");
        }
        Question question = page.question();
        if (question != null) {
            ask(question);
        }
        page.checks().forEach(check -> add("[ ] " + check.text() + " (" + range(check) + ")"));
    }

    private static String shown(Exhibit exhibit) {
        String data = source(exhibit.source());
        return exhibit.acts().isEmpty()
                ? data
                : data + ": " + exhibit.acts().stream().map(LessonText::run).collect(Collectors.joining(", beside "));
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Bundled bundled -> "Sample " + bundled.sample();
            case Source.Made made ->
                "Made by " + made.generator() + settings(new TreeMap<>(made.parameters()).toString());
            case Source.Drawn drawn -> drawn.x().length + " points";
            case Source.Table table -> "Table " + table.file();
        };
    }

    private static String run(Act act) {
        String parameters = settings(new TreeMap<>(act.parameters()).toString());
        return act.algorithm() + parameters + (act.standardized() ? ", standardised" : "");
    }

    private static String settings(String map) {
        return map.equals("{}") ? "" : " with " + map.substring(1, map.length() - 1);
    }

    private void ask(Question question) {
        add("? " + Markup.of(question.ask()).words());
        if (question instanceof Question.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                add("  " + (char) ('a' + i) + ") "
                        + Markup.of(choice.options().get(i)).words());
            }
            add("  Answer: " + (char) ('a' + choice.answer()));
        }
        if (!question.why().isEmpty()) {
            add("  " + Markup.of(question.why()).words());
        }
    }

    private static String range(Check check) {
        String low = Double.isFinite(check.least()) ? " at least " + Declaration.text(check.least()) : "";
        String high = Double.isFinite(check.most()) ? " at most " + Declaration.text(check.most()) : "";
        return Declaration.text(check.measure()) + low + (low.isEmpty() || high.isEmpty() ? "" : ",") + high;
    }
}
