package org.asterism.report.handout;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asterism.job.Job;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Question;
import org.asterism.report.OutputFile;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.report.picture.PdfBook;
import org.asterism.report.picture.PdfBook.Role;
import org.jspecify.annotations.Nullable;

/**
 * A lesson on paper: text, pictures, questions with room to write. Where something is to be predicted, the picture shows the
 * points alone.
 *
 * @param beside the folder of the lesson's file, for its tables
 * @param answers whether the last page tells the answers
 */
public record Handout(Lesson lesson, Path beside, Paper paper, boolean answers) {
    private static final double HEADER = 48;
    private static final double FOOTER = 46;

    /**
     * Writes a PDF file.
     *
     * @return how many pages it has
     * @throws org.asterism.parameter.InvalidInputException if data or a run of the lesson cannot be made, or the file cannot be
     *     written
     * @throws org.asterism.job.CancelledException if the job was cancelled; then nothing is left of it
     */
    public int write(Path file, Job job) {
        PdfBook book = book(job);
        OutputFile.write(file, part -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                book.write(lesson.title(), "en", out);
            }
        });
        return book.pages().size();
    }

    private PdfBook book(Job job) {
        PdfBook book = new PdfBook(paper.width(), paper.height());
        Flow flow = new Flow(book, paper);
        Figures figures = new Figures(flow, job);
        Answers told = new Answers();
        head(flow);
        Shown shown = null;
        int count = lesson.pages().size();
        for (int i = 0; i < count; i++) {
            job.check();
            LessonPage page = lesson.pages().get(i);
            Exhibit exhibit = page.exhibit();
            shown = exhibit == null ? shown : Shown.of(exhibit, beside, counted(), job.silent());
            section(i, shown, figures).write(flow, figures);
            Question question = page.question();
            if (question != null) {
                told.add(page, i + 1, question, shown, shown != null && pictured(question, shown.exhibit()));
            }
            job.progress((i + 1.0) / count);
        }
        if (answers) {
            told.write(flow, figures);
        }
        edges(book);
        return book;
    }

    private Section section(int place, @Nullable Shown shown, Figures figures) {
        LessonPage page = lesson.pages().get(place);
        Question question = page.question();
        boolean drawn = question != null && Asked.drawn(question);
        boolean needed = page.exhibit() != null || drawn;
        if (shown == null || !needed) {
            return new Section(page, place + 1, _ -> List.of(), _ -> {});
        }
        boolean concealed = question != null && conceals(question, shown.exhibit());
        boolean awaited = awaited(place, shown.exhibit());
        return new Section(
                page,
                place + 1,
                scale -> drawn ? figures.blank(shown, scale) : figures.of(shown, concealed, awaited, scale),
                concealed ? _ -> {} : shown::code);
    }

    /** Whether the lesson asks for a number of distances, so that its figures say how many there were. */
    private boolean counted() {
        return lesson.pages().stream()
                .flatMap(page -> page.checks().stream())
                .anyMatch(check -> check.measure() == Check.Measure.DISTANCES);
    }

    /** Whether runs are kept from sight by a question: always, but for a choice about what already stands there. */
    private static boolean conceals(Question question, Exhibit exhibit) {
        boolean opened =
                exhibit.moment() instanceof Moment.Start && !exhibit.acts().isEmpty();
        return !(question instanceof Question.Choice) || opened;
    }

    /** Whether how the runs of an exhibit end is asked on a later page. */
    private boolean awaited(int place, Exhibit exhibit) {
        return lesson.pages().subList(place + 1, lesson.pages().size()).stream()
                .filter(page -> page.question() != null)
                .map(LessonPage::exhibit)
                .anyMatch(later -> later != null && sameRuns(later, exhibit));
    }

    /** Whether an answer shows how the runs end: no page does, and a number is not asked for, with which they would be made. */
    private boolean pictured(Question question, Exhibit exhibit) {
        return !(question instanceof Question.Count) && !printed(exhibit);
    }

    /** Whether a page prints how the runs of an exhibit end. */
    private boolean printed(Exhibit exhibit) {
        return lesson.pages().stream()
                .anyMatch(page -> page.exhibit() != null
                        && sameRuns(page.exhibit(), exhibit)
                        && (page.question() == null || !conceals(page.question(), page.exhibit())));
    }

    private static boolean sameRuns(Exhibit one, Exhibit other) {
        return one.source().equals(other.source()) && one.acts().equals(other.acts());
    }

    /** Title, summary, for whom, and a line for a name. */
    private void head(Flow flow) {
        TextStyle title = Ink.text(Ink.TITLE).bold();
        flow.write(Role.TITLE, Words.of(lesson.title(), title), title, 0);
        flow.down(2);
        TextStyle muted = Ink.muted(Ink.SMALL);
        String about = Stream.of(
                        lesson.author(),
                        lesson.level(),
                        lesson.minutes() > 0 ? "about " + lesson.minutes() + " minutes" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
        if (!about.isEmpty()) {
            flow.write(Role.PARAGRAPH, Words.of(about, muted), muted, 0);
        }
        flow.down(8);
        TextStyle summary = Ink.text(Ink.BODY).slanted();
        new Prose(flow).paragraph(lesson.summary(), summary, 0);
        flow.down(26);
        double y = flow.y();
        flow.adorn(pen -> {
            pen.text("Name", Flow.MARGIN, y, muted);
            Ink.rule(pen, Flow.MARGIN + 40, Flow.MARGIN + flow.width(), y + 2);
        });
        flow.down(20);
    }

    /** The lesson's name above and the number of the page below. */
    private void edges(PdfBook book) {
        List<PdfBook.Page> pages = book.pages();
        TextStyle muted = Ink.muted(Ink.SMALL);
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            pages.get(i).adorn(pen -> {
                if (number > 1) {
                    pen.text(lesson.title(), Flow.MARGIN, HEADER, muted);
                }
                pen.text(
                        number + " / " + pages.size(),
                        paper.width() - Flow.MARGIN,
                        paper.height() - FOOTER,
                        muted.at(Side.RIGHT, Line.BASELINE));
                pen.text("Asterism  ·  " + lesson.id(), Flow.MARGIN, paper.height() - FOOTER, muted);
            });
        }
    }
}
