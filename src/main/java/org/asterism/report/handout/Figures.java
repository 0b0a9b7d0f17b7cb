package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.job.Job;
import org.asterism.lesson.Exhibit;
import org.asterism.report.animation.Watched;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.font.Typeface;
import org.asterism.report.picture.PdfBook.Role;
import org.asterism.report.picture.PlotPicture;

/** Draws what an exhibit shows: plots side by side with what happened under them, and pseudo-code in a box. */
final class Figures {
    private static final int VECTORS = 4000;
    private static final double GAP = 16;
    private static final double SHAPE = 0.7;
    private static final double SHARE = 0.72;
    private static final double SMALLEST = 0.7;
    private static final double CAPTION = 64;
    private static final double PAD = 8;
    private static final double CODE_LINE = 17;
    private static final double LEVEL = 16;
    private final Flow flow;
    private final Job job;

    /** A plot, with words under it. */
    private record Captioned(PlotPicture plot, String title, String caption) {}

    Figures(Flow flow, Job job) {
        this.flow = flow;
        this.job = job;
    }

    /**
     * Draws an exhibit.
     *
     * @param concealed whether what the runs find is kept for later
     */
    void draw(Shown shown, boolean concealed) {
        if (concealed || shown.runs().isEmpty()) {
            double width = width(1);
            draw(List.of(new Captioned(shown.plain(concealed, width, SHAPE * width), "", "")), width);
            return;
        }
        List<Captioned> plots = new ArrayList<>();
        double width = width(shown.runs().size());
        for (Watched run : shown.runs()) {
            plots.add(captioned(run, shown.step(run), width));
        }
        draw(plots, width);
        if (shown.exhibit().shows().contains(Exhibit.Show.CODE)) {
            for (Watched run : shown.runs()) {
                code(
                        run.recording().algorithm().pseudocode(),
                        run.recording().steps().get(shown.step(run)));
            }
        }
    }

    /** Draws how the runs of an exhibit end. */
    void result(Shown shown) {
        double width = 0.8 * width(Math.max(2, shown.runs().size()));
        List<Captioned> plots = shown.runs().stream()
                .map(run -> captioned(run, run.recording().last(), width))
                .toList();
        if (!plots.isEmpty()) {
            draw(plots, width);
        }
    }

    /** How wide each of some plots is: a single one smaller where that keeps it on this page. */
    private double width(int plots) {
        if (plots > 1) {
            return (flow.width() - GAP * (plots - 1)) / plots;
        }
        double full = SHARE * flow.width();
        double room = (flow.left() - CAPTION) / SHAPE;
        return room >= SMALLEST * full ? Math.min(full, room) : full;
    }

    private static Captioned captioned(Watched run, int step, double width) {
        int last = run.recording().last();
        String where =
                step == 0 ? "" : step == last ? ", result after " + last + " steps" : ", step " + step + " of " + last;
        String text = run.recording().steps().get(step).text();
        return new Captioned(Shown.picture(run, step, width, SHAPE * width), run.title() + where, text);
    }

    private void draw(List<Captioned> plots, double width) {
        TextStyle strong = Ink.text(Ink.SMALL).bold();
        TextStyle small = Ink.text(Ink.SMALL);
        double line = Ink.LEADING * Ink.SMALL;
        double high = plots.getFirst().plot.height();
        List<Lines> captions = plots.stream()
                .map(plot -> Lines.of(Words.of(plot.caption, small), small, width))
                .toList();
        double below = captions.stream().mapToDouble(Lines::height).max().orElse(0);
        double above = plots.getFirst().title.isEmpty() ? 0 : line;
        flow.need(above + high + below + PAD);
        double start = Flow.MARGIN + (flow.width() - plots.size() * width - (plots.size() - 1) * GAP) / 2;
        for (int i = 0; i < plots.size(); i++) {
            Captioned plot = plots.get(i);
            double x = start + i * (width + GAP);
            Lines caption = captions.get(i);
            if (above > 0) {
                flow.page().draw(Role.PARAGRAPH, "", pen -> pen.text(plot.title, x, flow.y() + 0.74 * line, strong));
            }
            flow.page().plot(plot.plot, x, flow.y() + above, VECTORS, words(plot), job);
            flow.page().draw(Role.PARAGRAPH, "", pen -> paint(pen, caption, x, flow.y() + above + high));
        }
        flow.down(above + high + below);
        flow.skip(PAD);
    }

    private static String words(Captioned plot) {
        String what = plot.plot.scene().size() + " points, " + plot.plot.title();
        return plot.title.isEmpty() ? what : plot.title + ": " + what;
    }

    private static void paint(Pen pen, Lines lines, double x, double top) {
        double y = top;
        for (Lines.Line line : lines.lines()) {
            line.paint(pen, x, y, lines.space());
            y += line.height();
        }
    }

    /** The lines in a box; that of the step is lit. */
    private void code(Pseudocode code, Step step) {
        if (code.lines().isEmpty()) {
            return;
        }
        double height = code.lines().size() * CODE_LINE + 2 * PAD;
        flow.need(height + PAD);
        double top = flow.y();
        double width = SHARE * flow.width();
        double left = Flow.MARGIN + (flow.width() - width) / 2;
        flow.adorn(pen -> pen.stroke(Path.rectangle(left, top, width, height), Stroke.of(Ink.THEME.border(), 1)));
        flow.page().draw(Role.PARAGRAPH, "", pen -> {
            for (int i = 0; i < code.lines().size(); i++) {
                line(pen, code.lines().get(i), step, left, top + PAD + i * CODE_LINE, width);
            }
        });
        flow.down(height);
        flow.skip(PAD);
    }

    private static void line(Pen pen, Pseudocode.Line line, Step step, double left, double top, double width) {
        boolean lit = !line.phase().isEmpty() && line.phase().equals(step.phase());
        TextStyle style = lit ? Ink.text(Ink.SMALL).bold() : Ink.text(Ink.SMALL);
        if (lit) {
            pen.fill(Path.rectangle(left + 1, top, width - 2, CODE_LINE), Ink.THEME.grid(), 1);
        }
        double indent = PAD + line.depth() * LEVEL;
        double fit =
                Math.min(1, (width - indent - PAD) / Typeface.of(style.weight()).width(line.text(), style.size()));
        pen.text(line.text(), left + indent, top + 0.72 * CODE_LINE, style.scaled(fit));
    }
}
