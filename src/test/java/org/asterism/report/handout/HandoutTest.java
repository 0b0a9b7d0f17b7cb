package org.asterism.report.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterOutputStream;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutTest {
    private static final Act TWO = new Act("k-means", Map.of("k", "2"), false);

    @TempDir
    private Path folder;

    private static Exhibit exhibit(Source source, Act... acts) {
        return new Exhibit(source, List.of(acts), new Moment.End(), null, Set.of(Exhibit.Show.values()));
    }

    private static Lesson lesson() {
        Source moons = new Source.Made("moons", Map.of("n", "120"));
        String text = "A text with **bold**, *slanted* words, `code` and $\\sum_{i=1}^n x_i^2$.\n\n"
                + "- one entry\n- another with a longer text, so that it goes on\n\n$$\\frac{a}{b} + \\sqrt{c}$$\n\n"
                + "Many words follow here. ".repeat(60);
        return new Lesson(
                "k-means-and-moons",
                "Why k-means fails on moons",
                "What a mean can stand for.",
                "Somebody",
                "First course",
                15,
                List.of(
                        new LessonPage(
                                "Look",
                                text,
                                exhibit(moons),
                                new Question.Choice("How many?", List.of("one", "two", "three"), 1, "One sees it."),
                                List.of()),
                        new LessonPage(
                                "Outline",
                                "Draw what you see.",
                                exhibit(moons, TWO, new Act("k-medoids", Map.of("k", "2"), false)),
                                new Question.Outlines("Outline the groups.", "They are bent."),
                                List.of()),
                        new LessonPage(
                                "Run",
                                "See what it does.",
                                exhibit(moons, TWO),
                                null,
                                List.of(
                                        new Check("Two groups", Check.Measure.CLUSTERS, 2, 2),
                                        new Check("As people", Check.Measure.ADJUSTED_RAND_INDEX, 0.95, 1))),
                        new LessonPage("Count", "And now?", null, new Question.Count("How many?", "Two."), List.of())));
    }

    private static Handout handout(boolean answers) {
        return new Handout(lesson(), Path.of(""), Paper.A4, answers);
    }

    @Test
    void pagesAreFilledAndCountedAndTheAnswersComeLast() throws IOException {
        Path file = folder.resolve("a.pdf");
        int without = handout(false).write(file, Job.QUIET);
        String before = Files.readString(file, StandardCharsets.ISO_8859_1);
        int with = handout(true).write(file, Job.QUIET);
        String after = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(without).isBetween(2, 4);
        assertThat(with).isGreaterThan(without);
        assertThat(before).startsWith("%PDF-1.7").contains("/Count " + without + "/Kids[");
        assertThat(after)
                .contains("/Count " + with + "/Kids[")
                .contains("/S/H1")
                .contains("/S/H2")
                .contains("/S/Figure");
    }

    /** Every table entry is where an object begins, and marked content is closed on every page. */
    @Test
    void theFileIsWhole() throws IOException {
        Path file = folder.resolve("a.pdf");
        new Handout(lesson(), Path.of(""), Paper.LETTER, true).write(file, Job.QUIET);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher entries = Pattern.compile("(\\d{10}) 00000 n").matcher(text);
        for (int number = 1; entries.find(); number++) {
            assertThat(text.substring(Integer.parseInt(entries.group(1)))).startsWith(number + " 0 obj\n");
        }
        Matcher contents = Pattern.compile("/Contents (\\d+) 0 R").matcher(text);
        while (contents.find()) {
            String page = unpacked(bytes, text, "\n" + contents.group(1) + " 0 obj\n");
            assertThat(page.split("BDC|BMC", -1)).hasSameSizeAs(page.split("EMC", -1));
        }
        assertThat(text).contains("/MediaBox[0 0 612 792]");
    }

    private static String unpacked(byte[] bytes, String text, String object) throws IOException {
        int start = text.indexOf("stream\n", text.indexOf(object)) + 7;
        int end = text.indexOf("\nendstream", start);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterOutputStream unpacking = new InflaterOutputStream(out)) {
            unpacking.write(bytes, start, end - start);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** A plot and the curve below it, or the points alone. */
    @Test
    void runsThatStandAtTheirEndAreSeenBesideAChoice() throws IOException {
        assertThat(figures(new Moment.End())).isEqualTo(2);
        assertThat(figures(new Moment.Start())).isEqualTo(1);
    }

    private int figures(Moment moment) throws IOException {
        Source moons = new Source.Made("moons", Map.of("n", "60"));
        Exhibit exhibit = new Exhibit(moons, List.of(TWO), moment, null, Set.of(Exhibit.Show.OBJECTIVE));
        Question choice = new Question.Choice("Which?", List.of("this", "that"), 1, "That.");
        List<LessonPage> pages = List.of(new LessonPage("Look", "See.", exhibit, choice, List.of()));
        Path file = folder.resolve("a.pdf");
        Lesson lesson = new Lesson("a", "A", "Of a.", "Somebody", "First course", 5, pages);
        new Handout(lesson, Path.of(""), Paper.A4, false).write(file, Job.QUIET);
        return Files.readString(file, StandardCharsets.ISO_8859_1).split("/S/Figure", -1).length - 1;
    }

    @Test
    void theSameLessonIsTheSameFile() throws IOException {
        Path first = folder.resolve("a.pdf");
        Path second = folder.resolve("b.pdf");
        handout(true).write(first, Job.QUIET);
        handout(true).write(second, Job.QUIET);
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void whatIsMissingIsOneMessageAndLeavesNoFile() {
        Path file = folder.resolve("a.pdf");
        Lesson lesson = new Lesson(
                "x",
                "X",
                "",
                "",
                "",
                0,
                List.of(new LessonPage("P", "", exhibit(new Source.Bundled("nothing", List.of())), null, List.of())));
        assertThatThrownBy(() -> new Handout(lesson, folder, Paper.A4, true).write(file, Job.QUIET))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> handout(true).write(file, Job.silent(() -> true)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> handout(true).write(folder.resolve("no/a.pdf"), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("its folder does not exist");
        assertThat(folder).isEmptyDirectory();
    }
}
