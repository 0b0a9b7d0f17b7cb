package org.asterism.ui.teach.lesson;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.Question;
import org.jspecify.annotations.Nullable;

/** The parts of a question, whatever its kind, for the fields of the editor. */
final class QuestionText {
    /** What can be asked. */
    enum Kind {
        NONE,
        CHOICE,
        COUNT,
        OUTLINES,
        PLACES
    }

    private static final String RIGHT = "+ ";

    private QuestionText() {}

    static Kind kind(@Nullable Question question) {
        return switch (question) {
            case null -> Kind.NONE;
            case Question.Choice _ -> Kind.CHOICE;
            case Question.Count _ -> Kind.COUNT;
            case Question.Outlines _ -> Kind.OUTLINES;
            case Question.Places _ -> Kind.PLACES;
        };
    }

    static String ask(@Nullable Question question) {
        return question == null ? "" : question.ask();
    }

    static String why(@Nullable Question question) {
        return question == null ? "" : question.why();
    }

    /** The options, one a line, the right one after a plus; the number of places; else nothing. */
    static String details(@Nullable Question question) {
        return switch (question) {
            case Question.Choice choice -> lines(choice);
            case Question.Places places -> Integer.toString(places.count());
            case null, default -> "";
        };
    }

    private static String lines(Question.Choice choice) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            lines.add((i == choice.answer() ? RIGHT : "") + choice.options().get(i));
        }
        return String.join("\n", lines);
    }

    /** The question of these parts; details that are no number ask for one place. */
    static @Nullable Question of(Kind kind, String ask, String details, String why) {
        return switch (kind) {
            case NONE -> null;
            case CHOICE -> choice(ask, details, why);
            case COUNT -> new Question.Count(ask, why);
            case OUTLINES -> new Question.Outlines(ask, why);
            case PLACES -> new Question.Places(ask, number(details), why);
        };
    }

    private static Question choice(String ask, String details, String why) {
        List<String> lines = details.lines().toList();
        int answer = 0;
        List<String> options = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean right = lines.get(i).startsWith(RIGHT);
            answer = right ? i : answer;
            options.add(right ? lines.get(i).substring(RIGHT.length()) : lines.get(i));
        }
        return new Question.Choice(ask, options, answer, why);
    }

    private static int number(String text) {
        return text.strip().matches("[1-9]\\d?") ? Integer.parseInt(text.strip()) : 1;
    }
}
