package org.asterism.report.handout;

import java.util.List;
import java.util.Locale;
import org.asterism.lesson.Check;
import org.asterism.lesson.Question;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PdfBook.Role;

/** Writes what is asked, with room to answer. */
final class Asked {
    private static final double INDENT = 22;
    private static final int LINES = 2;
    private final Flow flow;
    private final Prose prose;

    Asked(Flow flow) {
        this.flow = flow;
        prose = new Prose(flow);
    }

    void question(Question question) {
        title("Before you see it");
        prose.paragraph(question.ask(), Ink.text(Ink.BODY), 0);
        flow.skip(6);
        switch (question) {
            case Question.Choice choice -> choice.options().forEach(this::option);
            case Question.Count _ -> note("Groups:  ________");
            case Question.Outlines _ -> note("Draw your outlines into the picture.");
            case Question.Places places -> note("Mark " + places.count() + " places in the picture with a cross.");
        }
        flow.need(Ink.LEADING * Ink.BODY + Flow.ruledHeight(LINES));
        note("Because:");
        flow.ruled(LINES);
        flow.skip(12);
    }

    void checks(List<Check> checks) {
        title("Try it");
        for (Check check : checks) {
            option(check.text() + range(check));
        }
        flow.skip(12);
    }

    /** Whether one draws into the picture to answer. */
    static boolean drawn(Question question) {
        return question instanceof Question.Outlines || question instanceof Question.Places;
    }

    private void title(String text) {
        TextStyle style = Ink.text(Ink.BODY).bold();
        flow.skip(4);
        flow.need(4 * Ink.LEADING * Ink.BODY);
        flow.write(Role.HEADING, Words.of(text, style), style, 0);
        flow.skip(2);
    }

    private void option(String text) {
        flow.box(2, Ink.BODY);
        prose.paragraph(text, Ink.text(Ink.BODY), INDENT);
        flow.skip(4);
    }

    private void note(String text) {
        TextStyle style = Ink.muted(Ink.BODY);
        flow.write(Role.PARAGRAPH, Words.of(text.replace("  ", "\u00A0 "), style), style, 0);
    }

    private static String range(Check check) {
        String what = check.measure()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("rand", "Rand");
        boolean least = Double.isFinite(check.least());
        boolean most = Double.isFinite(check.most());
        if (least && most && check.least() == check.most()) {
            return " (" + what + " " + number(check.least()) + ")";
        }
        String from = least ? " at least " + number(check.least()) : "";
        String to = most ? " at most " + number(check.most()) : "";
        return " (" + what + from + (least && most ? " and" : "") + to + ")";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
