package org.asterism.lesson.answer;

import java.util.List;
import org.asterism.data.Fingerprint;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;

/**
 * What students were asked, so that answers to something else are noticed.
 *
 * @param lesson the id of the lesson; {@value #FREE} where a lecturer asks without one
 * @param page from 1; 0 without a lesson
 * @param question a fingerprint of the words of the question, {@value #DIGITS} hexadecimal digits
 * @param data a fingerprint of the points, {@value #DIGITS} hexadecimal digits; that of none where options are chosen from,
 *     which is not about points
 * @param points how many points the plot has; 0 where options are chosen from
 */
public record Asked(String lesson, int page, Prediction.Kind kind, String question, String data, int points) {
    /** Stands for the lesson where there is none. */
    public static final String FREE = "stage";

    static final int DIGITS = 16;
    private static final Points NOTHING = Points.of(new double[0], new double[0]);

    /**
     * What a page of a lesson asks; without a lesson the words of the question play no part, which each window has in its own
     * language.
     *
     * @param page from 1
     * @param points n by 2, as the algorithm sees them
     */
    public static Asked of(String lesson, int page, Question question, Points points) {
        String ask = lesson.equals(FREE) ? "" : question.ask();
        Points about = question instanceof Question.Choice ? NOTHING : points;
        return new Asked(lesson, page, kind(question), words(ask, question), fingerprint(about), about.size());
    }

    /** What kind of answer a question wants. */
    public static Prediction.Kind kind(Question question) {
        return switch (question) {
            case Question.Outlines _ -> Prediction.Kind.GROUPS;
            case Question.Count _ -> Prediction.Kind.COUNT;
            case Question.Places _ -> Prediction.Kind.PLACES;
            case Question.Choice _ -> Prediction.Kind.CHOICE;
        };
    }

    /** Whether an answer to the other is about the same page, whatever its version. */
    boolean samePage(Asked other) {
        return lesson.equals(other.lesson) && page == other.page;
    }

    /** Whether an answer to the other is about the same points; one of several options is about none. */
    boolean sameData(Asked other) {
        return kind == Prediction.Kind.CHOICE || (data.equals(other.data) && points == other.points);
    }

    private static String words(String ask, Question question) {
        List<String> words = switch (question) {
            case Question.Choice choice -> choice.options();
            case Question.Places places -> List.of(Integer.toString(places.count()));
            case Question.Outlines _, Question.Count _ -> List.of();
        };
        return digits(Fingerprint.of(List.of(TextColumn.of("ask", List.of(ask)), TextColumn.of("words", words))));
    }

    private static String fingerprint(Points points) {
        return digits(Fingerprint.of(
                List.of(new NumberColumn("x", points.column(0)), new NumberColumn("y", points.column(1)))));
    }

    private static String digits(String fingerprint) {
        return fingerprint.substring(0, DIGITS);
    }
}
