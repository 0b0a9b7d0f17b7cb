package org.asterism.session.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.asterism.perception.agreement.Agreement;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.Question;

/**
 * What a session says of one plot.
 *
 * @param answers of those who are counted
 * @param pairs the agreement of every two of them
 * @param agreement its mean
 * @param groups how many groups they saw
 * @param seconds how long they took
 * @param ratings what they answered to each question with a number, by the question's id
 */
public record PlotFindings(
        PlotAnswers answers,
        Agreement pairs,
        Estimate agreement,
        Summary groups,
        Summary seconds,
        Map<String, Summary> ratings) {

    static PlotFindings of(PlotScores scores, Session session, Choice choice) {
        PlotAnswers answers = scores.answers().without(choice.left());
        Agreement pairs = scores.agreement(choice.counted());
        return new PlotFindings(
                answers,
                pairs,
                Estimate.of(pairs),
                Summary.of(answers.sights().stream().mapToDouble(Sight::groups)),
                Summary.of(answers.sights().stream().mapToDouble(Sight::seconds)),
                ratings(answers.stimulus().id(), session, choice.counted()));
    }

    public String id() {
        return answers.stimulus().id();
    }

    public String title() {
        return answers.stimulus().title();
    }

    /** The ground-truth ambiguity of Jeon et al. (2024): the mean disagreement of two people. */
    public double ambiguity() {
        return pairs.ambiguity();
    }

    private static Map<String, Summary> ratings(String plot, Session session, Predicate<String> counted) {
        Map<String, Summary> ratings = new LinkedHashMap<>();
        for (Question question : session.plan().questions()) {
            if (question.kind() != Question.Kind.TEXT) {
                ratings.put(question.id(), rating(plot, session, counted, question.id()));
            }
        }
        return ratings;
    }

    private static Summary rating(String plot, Session session, Predicate<String> counted, String question) {
        return Summary.of(session.people().stream()
                .filter(person -> counted.test(person.id()))
                .flatMap(person -> person.answer(plot).stream())
                .map(answer -> answer.responses().getOrDefault(question, ""))
                .flatMapToDouble(PlotFindings::number));
    }

    private static DoubleStream number(String text) {
        try {
            return DoubleStream.of(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            return DoubleStream.empty();
        }
    }
}
