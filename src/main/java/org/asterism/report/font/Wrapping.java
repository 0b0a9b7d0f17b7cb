package org.asterism.report.font;

import java.util.ArrayList;
import java.util.List;
import org.asterism.report.draw.TextStyle.Weight;

/** Breaks text into lines between words; a word that is wider than a line has a line of its own. */
public final class Wrapping {
    private Wrapping() {}

    /** The lines of a text, pixels where size and width are in pixels; at least one, empty for no text. */
    public static List<String> lines(String text, Weight weight, double size, double width) {
        Typeface face = Typeface.of(weight);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** At most so many lines; where there would be more, the last one ends with an ellipsis. */
    public static List<String> lines(String text, Weight weight, double size, double width, int most) {
        List<String> all = lines(text, weight, size, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, most));
        shown.set(most - 1, shortened(shown.get(most - 1), Typeface.of(weight), size, width));
        return shown;
    }

    private static String shortened(String line, Typeface face, double size, double width) {
        String left = line;
        while (!left.isEmpty() && face.width(left + "…", size) > width) {
            left = left.substring(0, left.length() - 1);
        }
        return left.stripTrailing() + "…";
    }
}
