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
        double space = Typeface.of(style.weight()).width(" ", style.size());
        List<Line> lines = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        double used = 0;
        for (Word word : words) {
            if (!open.isEmpty() && used + space + word.width() > width) {
                lines.add(line(open, style.size()));
                open.clear();
                used = 0;
            }
            used += (open.isEmpty() ? 0 : space) + word.width();
            open.add(word);
        }
        if (!open.isEmpty()) {
            lines.add(line(open, style.size()));
        }
        return new Lines(lines, space);
    }

    double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    private static Line line(List<Word> words, double size) {
        double leading = Ink.LEADING * size;
        double above = words.stream().mapToDouble(Word::ascent).max().orElse(0) + 0.12 * size;
        double below = words.stream().mapToDouble(Word::descent).max().orElse(0) + 0.12 * size;
        return new Line(List.copyOf(words), Math.max(0.74 * leading, above), Math.max(0.26 * leading, below));
    }
}
