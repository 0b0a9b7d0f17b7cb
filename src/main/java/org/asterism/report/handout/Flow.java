package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PdfBook;
import org.asterism.report.picture.PdfBook.Role;
import org.jspecify.annotations.Nullable;

/** Fills pages from top to bottom, around what stands at the right; what does not fit begins a new one. */
final class Flow {
    static final double MARGIN = 76;
    private static final double TOP = 80;
    private static final double BOTTOM = 80;
    private static final double GAP = 20;
    private static final double RULE = 28;
    private static final double ENDLESS = 1e6;
    private final PdfBook book;
    private final double width;
    private final double bottom;
    private PdfBook.Page page;
    private double y = TOP;
    /** What stands at the right, and how far down. */
    private double aside;

    private double clear;
    /** What stands first on the next page. */
    private @Nullable Runnable next;

    private record Placed(Lines.Line line, double top) {}

    Flow(PdfBook book, Paper paper) {
        this(book, paper.width() - 2 * MARGIN, paper.height() - BOTTOM);
    }

    private Flow(PdfBook book, double width, double bottom) {
        this.book = book;
        this.width = width;
        this.bottom = bottom;
        page = book.page();
    }

    /** How high something is when it is written over the whole width. */
    double height(Consumer<Flow> writing) {
        Flow trial = new Flow(new PdfBook(width, ENDLESS), width, ENDLESS);
        writing.accept(trial);
        return trial.y - TOP;
    }

    /** The width of the page without its margins. */
    double width() {
        return width;
    }

    /** The width of the text here: less beside what stands at the right. */
    double room() {
        return room(y);
    }

    private double room(double at) {
        return at < clear ? width - aside - GAP : width;
    }

    /** How much of the page is left. */
    double left() {
        return bottom - y;
    }

    /** How much of any page can be filled. */
    double full() {
        return bottom - TOP;
    }

    double y() {
        return y;
    }

    PdfBook.Page page() {
        return page;
    }

    /** Begins a new page if there is less room than this; on an empty page there always is enough. */
    void need(double height) {
        if (left() < height && y > TOP) {
            turn();
        }
    }

    void turn() {
        page = book.page();
        y = TOP;
        clear = 0;
        Runnable first = next;
        next = null;
        if (first != null) {
            first.run();
        }
    }

    /** Keeps something for the top of the next page. */
    void later(Runnable drawing) {
        next = drawing;
    }

    /** Goes on below what stands at the right, and after what was kept for the next page. */
    void clear() {
        if (next != null) {
            turn();
        }
        y = Math.max(y, clear);
        clear = 0;
    }

    /** Keeps a place at the right of what comes next; returns where it begins. */
    double aside(double wide, double high) {
        aside = wide;
        clear = y + high;
        return MARGIN + width - wide;
    }

    /** Leaves room, but not at the top of a page. */
    void skip(double height) {
        if (y > TOP) {
            y += height;
        }
    }

    /** Takes room for what was drawn. */
    void down(double height) {
        y += height;
    }

    /** Writes words, so far from the left, as many lines on this page as fit. */
    void write(Role role, List<Word> words, TextStyle style, double indent) {
        List<Word> rest = words;
        while (!rest.isEmpty()) {
            List<Placed> placed = place(rest, style, indent);
            rest = rest.subList(
                    placed.stream().mapToInt(one -> one.line.words().size()).sum(), rest.size());
            double space = Lines.space(style);
            if (!placed.isEmpty()) {
                page.draw(role, "", pen -> placed.forEach(one -> one.line.paint(pen, MARGIN + indent, one.top, space)));
                y = placed.getLast().top + placed.getLast().line.height();
            }
            if (!rest.isEmpty()) {
                turn();
            }
        }
    }

    /** The lines that fit onto this page. */
    private List<Placed> place(List<Word> words, TextStyle style, double indent) {
        List<Placed> placed = new ArrayList<>();
        double at = y;
        int from = 0;
        while (from < words.size()) {
            Lines.Line line = Lines.first(words.subList(from, words.size()), style, room(at) - indent);
            if (at > TOP && at + line.height() > bottom) {
                break;
            }
            placed.add(new Placed(line, at));
            at += line.height();
            from += line.words().size();
        }
        return placed;
    }

    /** A square to tick, beside the line that is written next. */
    void box(double indent, double size) {
        need(Ink.LEADING * size);
        adorn(pen -> pen.stroke(
                Path.rectangle(MARGIN + indent, y + 0.28 * size, 0.92 * size, 0.92 * size),
                Stroke.of(Ink.THEME.muted(), 1)));
    }

    /** A dot beside the line that is written next. */
    void bullet(double indent, double size) {
        need(Ink.LEADING * size);
        adorn(pen -> pen.fill(
                Path.circle(MARGIN + indent + 0.3 * size, y + 0.72 * size, 0.17 * size), Ink.THEME.foreground(), 1));
    }

    /** How high some lines to write on are. */
    static double ruledHeight(int count) {
        return count * RULE;
    }

    /** Lines to write on. */
    void ruled(int count) {
        need(ruledHeight(count));
        for (int i = 1; i <= count; i++) {
            double at = y + i * RULE;
            double end = MARGIN + room(at);
            adorn(pen -> Ink.rule(pen, MARGIN, end, at));
        }
        down(ruledHeight(count));
    }

    void adorn(Consumer<Pen> drawing) {
        page.adorn(drawing);
    }
}
