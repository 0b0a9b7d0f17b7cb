package org.asterism.report.handout;

import java.util.List;
import java.util.function.Consumer;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PdfBook;
import org.asterism.report.picture.PdfBook.Role;

/** Fills pages from top to bottom; what does not fit begins a new one. */
final class Flow {
    static final double MARGIN = 76;
    private static final double TOP = 84;
    private static final double BOTTOM = 84;
    private final PdfBook book;
    private final Paper paper;
    private PdfBook.Page page;
    private double y = TOP;

    Flow(PdfBook book, Paper paper) {
        this.book = book;
        this.paper = paper;
        page = book.page();
    }

    /** The width of the text. */
    double width() {
        return paper.width() - 2 * MARGIN;
    }

    /** How much of the page is left. */
    double left() {
        return paper.height() - BOTTOM - y;
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
        write(role, words, style, indent, width() - indent);
    }

    void write(Role role, List<Word> words, TextStyle style, double indent, double width) {
        Lines lines = Lines.of(words, style, width);
        List<Lines.Line> rest = lines.lines();
        while (!rest.isEmpty()) {
            need(rest.getFirst().height());
            int fit = fit(rest);
            List<Lines.Line> now = rest.subList(0, fit);
            rest = rest.subList(fit, rest.size());
            page.draw(role, "", pen -> {
                for (Lines.Line line : now) {
                    line.paint(pen, MARGIN + indent, y, lines.space());
                    y += line.height();
                }
            });
        }
    }

    private int fit(List<Lines.Line> lines) {
        double room = left();
        int fit = 0;
        while (fit < lines.size() && (fit == 0 || lines.get(fit).height() <= room)) {
            room -= lines.get(fit++).height();
        }
        return fit;
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

    /** Lines to write on. */
    void ruled(int count) {
        double height = 30;
        need(count * height);
        for (int i = 1; i <= count; i++) {
            double at = y + i * height;
            adorn(pen -> Ink.rule(pen, MARGIN, MARGIN + width(), at));
        }
        down(count * height);
    }

    void adorn(Consumer<Pen> drawing) {
        page.adorn(drawing);
    }
}
