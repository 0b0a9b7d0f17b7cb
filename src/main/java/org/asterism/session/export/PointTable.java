package org.asterism.session.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.geometry.Points;

/**
 * Answers to one plot, point by point.
 *
 * @param answers at least one
 */
record PointTable(List<Given> answers) {

    /** One row a point and answer: the partition's label, and the names of the groups that the point is in. */
    Dataset perAnswer() {
        int points = places().size();
        int rows = points * answers.size();
        return new Dataset(
                "points",
                List.of(
                        words(points, given -> given.person().id(), "person"),
                        words(points, given -> given.answer().trial(), "trial"),
                        new NumberColumn("point", numbers(rows, row -> row % points)),
                        new NumberColumn("x", numbers(rows, row -> places().get(row % points, 0))),
                        new NumberColumn("y", numbers(rows, row -> places().get(row % points, 1))),
                        new NumberColumn("label", labels(points)),
                        TextColumn.of("groups", groups(points))));
    }

    /** A column a person beside x and y, as {@link org.asterism.perception.agreement.RaterTable} reads it. */
    Dataset perPerson() {
        List<Column> columns = new ArrayList<>();
        columns.add(new NumberColumn("x", places().column(0)));
        columns.add(new NumberColumn("y", places().column(1)));
        for (Given given : answers) {
            double[] labels = Arrays.stream(given.labels()).asDoubleStream().toArray();
            columns.add(new NumberColumn(given.person().id(), labels));
        }
        return new Dataset("raters", columns);
    }

    private Points places() {
        return answers.getFirst().plot().points();
    }

    private interface Cell {
        double at(int row);
    }

    private interface Word {
        String of(Given given);
    }

    private static double[] numbers(int rows, Cell cell) {
        return IntStream.range(0, rows).mapToDouble(cell::at).toArray();
    }

    private Column words(int points, Word word, String name) {
        List<String> levels = answers.stream().map(word::of).distinct().toList();
        int[] codes = IntStream.range(0, points * answers.size())
                .map(row -> levels.indexOf(word.of(answers.get(row / points))))
                .toArray();
        return new TextColumn(name, codes, levels);
    }

    private double[] labels(int points) {
        double[] labels = new double[points * answers.size()];
        for (int answer = 0; answer < answers.size(); answer++) {
            int[] own = answers.get(answer).labels();
            for (int point = 0; point < points; point++) {
                labels[answer * points + point] = own[point];
            }
        }
        return labels;
    }

    private List<String> groups(int points) {
        List<String> names = new ArrayList<>(points * answers.size());
        for (Given given : answers) {
            String[] own = new String[points];
            Arrays.fill(own, "");
            Sketch sketch = given.answer().sketch();
            for (int group = Clustering.NOISE; group < sketch.groups().size(); group++) {
                String name =
                        group < 0 ? "noise" : sketch.groups().get(group).label().name();
                sketch.rows(group).stream().forEach(row -> own[row] += own[row].isEmpty() ? name : "|" + name);
            }
            names.addAll(Arrays.asList(own));
        }
        return names;
    }
}
