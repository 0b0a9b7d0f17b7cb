package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.report.animation.ObjectiveCurve;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PdfBook.Page;
import org.asterism.report.picture.PdfBook.Role;
import org.asterism.report.picture.PlotKey;
import org.asterism.report.picture.PlotPicture;
import org.jspecify.annotations.Nullable;

/**
 * A plot with its title above, and below it the key to its marks, the curve of the objective and what happened.
 *
 * @param above what runs and how it is set; empty for points alone
 * @param curve null where there is none
 */
record Panel(
        PlotPicture plot,
        Lines above,
        PlotKey key,
        @Nullable ObjectiveCurve curve,
        Lines below) {
    private static final int VECTORS = 4000;
    private static final double CURVE = 62;
    private static final double APART = 3;

    /**
     * Makes a panel as wide as its plot.
     *
     * @param title empty for points alone
     * @param remark set small below the title
     */
    static Panel of(
            PlotPicture plot, String title, String remark, @Nullable ObjectiveCurve curve, List<String> sentences) {
        TextStyle small = Ink.text(Ink.SMALL);
        List<Word> words = new ArrayList<>(Words.of(title, small.bold()));
        words.addAll(Words.of(remark, Ink.muted(Ink.SMALL)));
        return new Panel(
                plot,
                Lines.of(words, small, plot.width()),
                PlotKey.of(plot, plot.width()),
                curve,
                Lines.of(Words.of(String.join(" ", sentences), small), small, plot.width()));
    }

    double width() {
        return plot.width();
    }

    double height() {
        return above.height() + plot.height() + key.height() + (curve == null ? 0 : CURVE) + below.height() + 2 * APART;
    }

    /** Draws it, its plot below a title that is so high. */
    void paint(Page page, double x, double top, double head, Job job) {
        page.draw(Role.PARAGRAPH, "", pen -> above.paint(pen, x, top));
        double y = top + head;
        page.plot(plot, x, y, VECTORS, words(), job);
        double under = y + plot.height() + APART;
        page.draw(Role.PARAGRAPH, "", pen -> key.paint(pen, x, under));
        double next = under + key.height();
        if (curve != null) {
            page.draw(Role.FIGURE, "The objective over the steps", pen -> curve.paint(pen, x, next, width(), CURVE));
        }
        page.draw(Role.PARAGRAPH, "", pen -> below.paint(pen, x, next + (curve == null ? 0 : CURVE)));
    }

    private String words() {
        return plot.scene().size() + " points, " + plot.title();
    }
}
