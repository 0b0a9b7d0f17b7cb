package org.asterism.ui.teach.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.lesson.Source;
import org.asterism.parameter.Declaration;

/** Points as lines: x, y and, where it is known, the group. */
final class PointsText {
    private PointsText() {}

    static String of(Source.Drawn drawn) {
        return IntStream.range(0, Math.min(drawn.x().length, drawn.y().length))
                .mapToObj(i -> line(drawn, i))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Source.Drawn drawn, int i) {
        String place = Declaration.text(drawn.x()[i]) + " " + Declaration.text(drawn.y()[i]);
        return i < drawn.groups().size() ? place + " " + drawn.groups().get(i) : place;
    }

    /** The points of the lines; NaN for what is no number, which the problems then say. */
    static Source.Drawn points(String typed) {
        List<String[]> lines = typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("[\\s;]+", 3))
                .toList();
        List<String> groups = new ArrayList<>();
        lines.stream().filter(parts -> parts.length > 2).forEach(parts -> groups.add(parts[2]));
        return new Source.Drawn(column(lines, 0), column(lines, 1), groups);
    }

    private static double[] column(List<String[]> lines, int place) {
        return lines.stream()
                .mapToDouble(parts -> parts.length > place ? Numbers.of(parts[place], Double.NaN) : Double.NaN)
                .toArray();
    }
}
