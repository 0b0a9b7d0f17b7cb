package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.List;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.font.Typeface;

/**
 * Words broken into lines.
 *
 * @param space the width of a blank
 */
record Lines(List<Line> lines, double space) {
    /**
     * A line.
     *
     * @param above how far it reaches above its baseline
     * @param below how far it reaches below its baseline
     */
    record Line(List<Word> words, double above, double below) {
        double height() {
            return above + below;
        }

        void paint(Pen pen, double x, double top, double space) {
            double at = x;
            for (Word word : words) {
                word.paint(pen, at, top + above);
                at += word.width() + space;
            }
        }
    }

    /** Breaks words into lines of a width; a word that is wider has a line of its own. */
    static Lines of(List<Word> words, TextStyle style, double width) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            Line line = first(words.subList(from, words.size()), style, width);
            lines.add(line);
            from += line.words().size();
        }
        return new Lines(lines, space(style));
    }

    /** The line that some words begin with, of which there is at least one. */
    static Line first(List<Word> words, TextStyle style, double width) {
        double used = words.getFirst().width();
        int count = 1;
        while (count < words.size()) {
            used += space(style) + words.get(count).width();
            if (used > width) {
                break;
            }
            count++;
        }
        return line(words.subList(0, count), style.size());
    }

    /** The width of a blank. */
    static double space(TextStyle style) {
        return Typeface.of(style.weight()).width(" ", style.size());
    }

    double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    void paint(Pen pen, double x, double top) {
        double y = top;
        for (Line line : lines) {
            line.paint(pen, x, y, space);
            y += line.height();
        }
    }

    private static Line line(List<Word> words, double size) {
        double leading = Ink.LEADING * size;
        double above = words.stream().mapToDouble(Word::ascent).max().orElse(0) + 0.12 * size;
        double below = words.stream().mapToDouble(Word::descent).max().orElse(0) + 0.12 * size;
        return new Line(List.copyOf(words), Math.max(0.74 * leading, above), Math.max(0.26 * leading, below));
    }
}
