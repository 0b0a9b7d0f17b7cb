package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.report.animation.Watched;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.picture.PdfBook.Role;
import org.jspecify.annotations.Nullable;

/** Writes the answers to all questions, on a page of their own. */
final class Answers {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(
            LessonPage page,
            int number,
            Question question,
            @Nullable Shown shown,
            boolean pictured) {}

    /**
     * Adds the answer to a question.
     *
     * @param shown what it is about, null for nothing
     * @param pictured whether the results of its runs are drawn
     */
    void add(LessonPage page, int number, Question question, @Nullable Shown shown, boolean pictured) {
        entries.add(new Entry(page, number, question, shown, pictured));
    }

    void write(Flow flow, Figures figures) {
        if (entries.isEmpty()) {
            return;
        }
        flow.clear();
        flow.turn();
        TextStyle title = Ink.text(Ink.HEADING).bold();
        flow.write(Role.HEADING, Words.of("Answers", title), title, 0);
        entries.forEach(entry -> write(entry, flow, figures));
    }

    private static void write(Entry entry, Flow flow, Figures figures) {
        List<Panel> panels = entry.shown == null || !entry.pictured ? List.of() : figures.result(entry.shown);
        flow.clear();
        flow.skip(14);
        flow.need(panels.isEmpty() ? 5 * Ink.LEADING * Ink.BODY : Figures.height(panels));
        if (!panels.isEmpty()) {
            figures.aside(panels);
        }
        TextStyle style = Ink.text(Ink.BODY).bold();
        flow.write(Role.HEADING, Words.of(entry.number + "  " + entry.page.title(), style), style, 0);
        Prose prose = new Prose(flow);
        prose.paragraph(answer(entry), Ink.text(Ink.BODY), 0);
        prose.paragraph(entry.question.why(), Ink.text(Ink.BODY), 0);
    }

    private static String answer(Entry entry) {
        if (entry.question instanceof Question.Choice choice) {
            return "**" + choice.options().get(choice.answer()) + "**";
        }
        Shown shown = entry.shown;
        return shown == null
                ? ""
                : Stream.concat(found(entry.question, shown), shown.remarks().stream())
                        .collect(Collectors.joining(" "));
    }

    /** What the runs find, where it does not follow from the answer. */
    private static Stream<String> found(Question question, Shown shown) {
        return question instanceof Question.Outlines
                ? shown.runs().stream().map(run -> found(shown, run))
                : Stream.empty();
    }

    private static String found(Shown shown, Watched run) {
        int clusters = run.recording().result().clusters();
        return shown.title(run) + " finds " + (clusters == 1 ? "1 cluster." : clusters + " clusters.");
    }
}
