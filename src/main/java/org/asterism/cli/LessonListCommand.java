package org.asterism.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.codec.Lessons;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lesson list}: the lessons that come with the program. */
final class LessonListCommand implements Command {
    private static final int ID_WIDTH = 30;

    @Override
    public CommandSpec spec() {
        return Options.command("list", "Lists the lessons that come with the program, in the order of the course.")
                .addOption(Options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        List<Lessons.Shipped> lessons = Lessons.all();
        if (given.hasMatchedOption("--json")) {
            console.json(lessons.stream().map(LessonListCommand::json).toList());
        } else {
            lessons.forEach(shipped -> console.print(line(shipped.lesson())));
        }
        return 0;
    }

    private static String line(Lesson lesson) {
        return lesson.id() + " ".repeat(Math.max(1, ID_WIDTH - lesson.id().length())) + lesson.title() + " ("
                + lesson.minutes() + " min, " + lesson.pages().size() + " pages)";
    }

    private static Map<String, Object> json(Lessons.Shipped shipped) {
        Lesson lesson = shipped.lesson();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", lesson.id());
        json.put("title", lesson.title());
        json.put("summary", lesson.summary());
        json.put("level", lesson.level());
        json.put("minutes", lesson.minutes());
        json.put("pages", lesson.pages().size());
        json.put("file", shipped.file().toString());
        return json;
    }
}
