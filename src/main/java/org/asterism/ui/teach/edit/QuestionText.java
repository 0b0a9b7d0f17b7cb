package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import org.asterism.lesson.Question;
import org.jspecify.annotations.Nullable;

/** The parts of a question, whatever its kind, for the fields of the editor. */
record QuestionText(Kind kind, String ask, String options, int places, String why) {
    /** What can be asked. */
    enum Kind {
        NONE,
        CHOICE,
        COUNT,
        OUTLINES,
        PLACES;

        String words() {
            return switch (this) {
                case NONE -> text("lesson.kind.none");
                case CHOICE -> text("lesson.kind.choice");
                case COUNT -> text("lesson.kind.count");
                case OUTLINES -> text("lesson.kind.outlines");
                case PLACES -> text("lesson.kind.places");
            };
        }
    }

    private static final String RIGHT = "+ ";
    private static final int FEW = 3;

    static QuestionText of(@Nullable Question question) {
        return switch (question) {
            case null -> new QuestionText(Kind.NONE, "", "", FEW, "");
            case Question.Choice choice ->
                new QuestionText(Kind.CHOICE, choice.ask(), lines(choice), FEW, choice.why());
            case Question.Count count -> new QuestionText(Kind.COUNT, count.ask(), "", FEW, count.why());
            case Question.Outlines outlines -> new QuestionText(Kind.OUTLINES, outlines.ask(), "", FEW, outlines.why());
            case Question.Places places ->
                new QuestionText(Kind.PLACES, places.ask(), "", places.count(), places.why());
        };
    }

    /** The options, one a line, the right one after a plus. */
    private static String lines(Question.Choice choice) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            lines.add((i == choice.answer() ? RIGHT : "") + choice.options().get(i));
        }
        return String.join("\n", lines);
    }

    /** The question of these parts; null for none. */
    @Nullable
    Question question() {
        return switch (kind) {
            case NONE -> null;
            case CHOICE -> choice();
            case COUNT -> new Question.Count(ask, why);
            case OUTLINES -> new Question.Outlines(ask, why);
            case PLACES -> new Question.Places(ask, places, why);
        };
    }

    private Question choice() {
        List<String> lines = options.lines().toList();
        int answer = 0;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean right = lines.get(i).startsWith(RIGHT);
            answer = right ? i : answer;
            words.add(right ? lines.get(i).substring(RIGHT.length()) : lines.get(i));
        }
        return new Question.Choice(ask, words, answer, why);
    }

    QuestionText withKind(Kind other) {
        return new QuestionText(other, ask, options, places, why);
    }

    QuestionText withAsk(String other) {
        return new QuestionText(kind, other, options, places, why);
    }

    QuestionText withOptions(String other) {
        return new QuestionText(kind, ask, other, places, why);
    }

    /** What is no number asks for no place, which the problems then say. */
    QuestionText withPlaces(String other) {
        return new QuestionText(kind, ask, options, Numbers.whole(other, 0), why);
    }

    QuestionText withWhy(String other) {
        return new QuestionText(kind, ask, options, places, other);
    }
}
