package org.asterism.session.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.parameter.Declaration;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Question;

/** One row an answer: who, what, how long, how sure, and what they said to each question. */
record AnswerTable(List<Given> answers) {
    private static final double MILLIS = 1000;

    Dataset of(Plan plan) {
        List<Column> columns = new ArrayList<>(List.of(
                words("person", given -> given.person().id()),
                numbers("person_number", given -> given.person().number()),
                words("trial", given -> given.answer().trial()),
                words("kind", given -> Declaration.text(given.kind())),
                words("plot", given -> given.stimulus().id()),
                words("verdict", given -> Declaration.text(given.answer().verdict())),
                numbers("groups", given -> given.answer().sketch().outlined()),
                numbers("outlines", given -> given.answer().sketch().outlines().size()),
                numbers("confidence", given -> orNone(given.answer().confidence())),
                numbers("seconds", given -> given.answer().time().toMillis() / MILLIS),
                words("finished", given -> given.answer().finished().toString()),
                words("comment", given -> given.answer().comment()),
                numbers("side_px", given -> given.answer().shown().side()),
                numbers("radius_px", given -> given.answer().shown().radius())));
        for (Question question : plan.questions()) {
            columns.add(words(
                    "question_" + question.id(),
                    given -> given.answer().responses().getOrDefault(question.id(), "")));
        }
        return new Dataset("answers", columns);
    }

    /** One row a group that somebody outlined. */
    Dataset groups() {
        List<Outlined> all = answers.stream()
                .flatMap(given -> IntStream.range(
                                0, given.answer().sketch().groups().size())
                        .mapToObj(group -> new Outlined(given, group)))
                .toList();
        return new Dataset(
                "groups",
                List.of(
                        TextColumn.of(
                                "person", each(all, row -> row.given().person().id())),
                        TextColumn.of(
                                "trial", each(all, row -> row.given().answer().trial())),
                        TextColumn.of(
                                "plot", each(all, row -> row.given().stimulus().id())),
                        TextColumn.of("group", each(all, Outlined::name)),
                        column("confidence", all, row -> orNone(row.confidence())),
                        column("points", all, Outlined::points)));
    }

    private record Outlined(Given given, int group) {
        String name() {
            return given.answer().sketch().groups().get(group).label().name();
        }

        int confidence() {
            return given.answer().sketch().groups().get(group).confidence();
        }

        double points() {
            return given.answer().sketch().rows(group).cardinality();
        }
    }

    private Column words(String name, Function<Given, String> word) {
        return TextColumn.of(name, each(answers, word));
    }

    private Column numbers(String name, ToDoubleFunction<Given> number) {
        return column(name, answers, number);
    }

    private static <T> List<String> each(List<T> rows, Function<T, String> word) {
        return rows.stream().map(word).toList();
    }

    /** A column of one number a row. */
    static <T> Column column(String name, List<T> rows, ToDoubleFunction<T> number) {
        return new NumberColumn(name, rows.stream().mapToDouble(number).toArray());
    }

    private static double orNone(int confidence) {
        return confidence == 0 ? Double.NaN : confidence;
    }
}
