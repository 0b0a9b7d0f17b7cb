package org.asterism.report.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
            LessonPage page, Question question, @Nullable Shown shown) {}

    void add(LessonPage page, Question question, @Nullable Shown shown) {
        entries.add(new Entry(page, question, shown));
    }

    void write(Flow flow, Figures figures) {
        if (entries.isEmpty()) {
            return;
        }
        flow.turn();
        Prose prose = new Prose(flow);
        TextStyle title = Ink.text(Ink.HEADING).bold();
        flow.write(Role.HEADING, Words.of("Answers", title), title, 0);
        for (Entry entry : entries) {
            TextStyle style = Ink.text(Ink.BODY).bold();
            flow.skip(12);
            flow.need(5 * Ink.LEADING * Ink.BODY);
            flow.write(Role.HEADING, Words.of(entry.page.title(), style), style, 0);
            prose.paragraph(answer(entry), Ink.text(Ink.BODY), 0);
            prose.paragraph(entry.question.why(), Ink.muted(Ink.BODY), 0);
            if (entry.shown != null && !(entry.question instanceof Question.Choice)) {
                flow.skip(8);
                figures.result(entry.shown);
            }
        }
    }

    private static String answer(Entry entry) {
        if (entry.question instanceof Question.Choice choice) {
            return choice.options().get(choice.answer());
        }
        Shown shown = entry.shown;
        return shown == null ? "" : shown.runs().stream().map(Answers::found).collect(Collectors.joining(" "));
    }

    private static String found(Watched run) {
        int clusters = run.recording().result().clusters();
        return run.title() + " finds " + (clusters == 1 ? "1 cluster." : clusters + " clusters.");
    }
}
