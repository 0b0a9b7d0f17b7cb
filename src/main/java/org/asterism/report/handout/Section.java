package org.asterism.report.handout;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PdfBook.Role;

/** A page of a lesson as a part of a handout, its figures beside or near its text. */
final class Section {
    private static final double LEAST = 5 * Ink.LEADING * Ink.BODY;
    private static final double[] SCALES = {1, 0.85, 0.72};
    private final LessonPage page;
    private final int number;
    private final DoubleFunction<List<Panel>> panels;
    private final Consumer<Flow> code;

    /**
     * @param panels by the scale of their plots: none, one that stands beside the text, or several in a row
     * @param code writes the pseudo-code after the text
     */
    Section(LessonPage page, int number, DoubleFunction<List<Panel>> panels, Consumer<Flow> code) {
        this.page = page;
        this.number = number;
        this.panels = panels;
        this.code = code;
    }

    void write(Flow flow, Figures figures) {
        flow.clear();
        flow.skip(18);
        double head = flow.height(this::heading);
        List<Panel> fitting = fitting(flow.left() - head);
        if (fitting.isEmpty()) {
            flow.need(head + LEAST);
            heading(flow);
            text(flow);
        } else if (fitting.size() == 1) {
            beside(flow, figures, head, fitting);
        } else {
            around(flow, figures, head, fitting);
        }
        rest(flow);
    }

    /** The largest panels that fit into what is left of a page, or the usual ones where none do. */
    private List<Panel> fitting(double room) {
        List<Panel> usual = panels.apply(SCALES[0]);
        return Arrays.stream(SCALES)
                .mapToObj(panels)
                .filter(some -> Figures.height(some) <= room)
                .findFirst()
                .orElse(usual);
    }

    /** A figure at the right: here if it fits, at the top of the next page if the text reaches so far, or all on the next page. */
    private void beside(Flow flow, Figures figures, double head, List<Panel> shown) {
        boolean here = flow.left() >= head + Figures.height(shown);
        if (!here && reaches(flow, head)) {
            heading(flow);
            flow.later(() -> figures.aside(shown));
        } else {
            if (!here) {
                flow.turn();
            }
            heading(flow);
            figures.aside(shown);
        }
        text(flow);
    }

    /** Figures in a row: after the text if both fit, before it if they alone do, or at the top of the next page. */
    private void around(Flow flow, Figures figures, double head, List<Panel> shown) {
        double high = Figures.height(shown);
        if (flow.left() < head + high && !reaches(flow, head)) {
            flow.turn();
        }
        boolean both = flow.left() >= head + flow.height(this::text) + high;
        heading(flow);
        if (both) {
            text(flow);
            figures.row(shown);
        } else {
            first(flow, figures, shown);
            text(flow);
        }
    }

    private static void first(Flow flow, Figures figures, List<Panel> shown) {
        if (flow.left() >= Figures.height(shown)) {
            figures.row(shown);
        } else {
            flow.later(() -> figures.row(shown));
        }
    }

    /** Whether the text goes on beyond the end of this page. */
    private boolean reaches(Flow flow, double head) {
        return flow.left() >= head + LEAST && flow.height(this::text) > flow.left() - head;
    }

    private void heading(Flow flow) {
        TextStyle style = Ink.text(Ink.HEADING).bold();
        flow.write(Role.HEADING, Words.of(number + "  " + page.title(), style), style, 0);
        flow.skip(5);
    }

    private void text(Flow flow) {
        new Prose(flow).write(page.text());
        code.accept(flow);
    }

    private void rest(Flow flow) {
        Asked asked = new Asked(flow);
        Question question = page.question();
        if (question != null) {
            asked.question(question);
        }
        if (!page.checks().isEmpty()) {
            asked.checks(page.checks());
        }
    }
}
