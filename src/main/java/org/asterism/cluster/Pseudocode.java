package org.asterism.cluster;

import java.util.List;
import java.util.stream.Stream;

/**
 * An algorithm in a few lines, for those who watch it run.
 *
 * @param objective what a {@link Step#objective()} is, in a word or two such as "Squared error"; empty where the algorithm
 *     improves nothing
 * @param lines from top to bottom
 */
public record Pseudocode(String objective, List<Line> lines) {
    /**
     * A line of the code.
     *
     * @param phase the {@link Step#phase()} during which it is lit; empty where it never is
     * @param depth how far it is indented: 0 for the outermost lines
     */
    public record Line(String phase, int depth, String text) {}

    public Pseudocode {
        lines = List.copyOf(lines);
    }

    /**
     * Reads lines of the form {@code phase | text}, of which the text is indented by two blanks a level.
     *
     * @throws IllegalArgumentException if a line has no bar
     */
    public static Pseudocode of(String objective, String text) {
        return new Pseudocode(objective, text.lines().map(Pseudocode::line).toList());
    }

    /** This code one level deeper, below a line that is never lit, such as the head of a loop. */
    public Pseudocode within(String head) {
        Stream<Line> deeper = lines.stream().map(line -> new Line(line.phase, line.depth + 1, line.text));
        return new Pseudocode(
                objective,
                Stream.concat(Stream.of(new Line("", 0, head)), deeper).toList());
    }

    /** This code, then one more line of the outermost level. */
    public Pseudocode then(String phase, String text) {
        return new Pseudocode(
                objective,
                Stream.concat(lines.stream(), Stream.of(new Line(phase, 0, text)))
                        .toList());
    }

    private static Line line(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("no bar in: " + line);
        }
        String rest = line.substring(bar + 1).stripTrailing();
        String text = rest.stripLeading();
        return new Line(line.substring(0, bar).strip(), (rest.length() - text.length() - 1) / 2, text);
    }
}
