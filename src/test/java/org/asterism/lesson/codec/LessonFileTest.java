package org.asterism.lesson.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LessonFileTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        file = folder.resolve("full.json");
        Files.writeString(file, Examples.FULL);
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/heights.csv"), "name,height,weight\nA,1,2\nB,3,4\nC,5,9\nD,,7\n");
    }

    @Test
    void everyKeyIsRead() {
        Lesson lesson = LessonFile.read(file);

        assertThat(lesson.id()).isEqualTo("every-key");
        assertThat(lesson.minutes()).isEqualTo(15);
        assertThat(lesson.pages()).hasSize(4);
        LessonPage first = lesson.pages().getFirst();
        assertThat(first.exhibit()).isNotNull();
        assertThat(first.exhibit().source())
                .isEqualTo(new Source.Bundled("iris", List.of("petal length (cm)", "sepal width (cm)")));
        assertThat(first.exhibit().acts()).hasSize(2);
        assertThat(first.exhibit().acts().getFirst().parameters())
                .containsEntry("k", "3")
                .containsEntry("start", "random");
        assertThat(first.exhibit().acts().getLast().standardized()).isTrue();
        assertThat(first.exhibit().moment()).isInstanceOf(Moment.On.class);
        assertThat(first.question()).isEqualTo(new Question.Choice("Which?", List.of("This", "That"), 1, "Because."));
        assertThat(lesson.pages().get(3).checks()).hasSize(2);
    }

    @Test
    void lessonsComeBackAsTheyWere() {
        Lesson lesson = LessonFile.read(file);
        Path copy = folder.resolve("copy.json");
        LessonFile.write(lesson, copy);

        assertThat(LessonFile.read(copy)).usingRecursiveComparison().isEqualTo(lesson);
        assertThat(LessonFile.check(lesson, copy)).isEmpty();
    }

    /** Each line: what is replaced in the file, with what, on which line the complaint is, where, and a part of it. */
    @ParameterizedTest
    @CsvFileSource(resources = "broken.txt", delimiter = '|', quoteCharacter = '`')
    void whatIsWrongIsSaidWithFileLineAndKey(String good, String bad, int line, String path, String message)
            throws IOException {
        assertThat(Examples.FULL).contains(good);
        Files.writeString(file, Examples.FULL.replace(good, bad == null ? "" : bad.replace("\\n", "\n")));

        List<Problem> problems = LessonFile.check(file);

        assertThat(problems).as(problems.toString()).isNotEmpty();
        Problem problem = problems.getFirst();
        assertThat(problem.sentence())
                .isEqualTo("full.json, line " + line + (path == null ? "" : ", " + path) + ": " + problem.text())
                .contains(message)
                .matches("(?s).*[.?]");
        assertThatThrownBy(() -> LessonFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(problem.sentence());
    }

    @Test
    void allProblemsAreFoundFromTheTopDown() throws IOException {
        Files.writeString(
                file,
                Examples.FULL
                        .replace("\"minutes\": 15", "\"minutes\": 0")
                        .replace("\"sample\": \"iris\"", "\"sample\": \"irises\"")
                        .replace("\"answer\": 1", "\"answer\": 7")
                        .replace("\"measure\": \"clusters\"", "\"measure\": \"cluster\""));

        List<Problem> problems = LessonFile.check(file);

        assertThat(problems)
                .extracting(Problem::path)
                .containsExactly(
                        "minutes",
                        "pages[0].show.data.sample",
                        "pages[0].question.answer",
                        "pages[3].checks[0].measure");
        assertThatThrownBy(() -> LessonFile.read(file)).hasMessageEndingWith("There are 3 more problems in this file.");
    }

    @Test
    void everyCutOfALessonIsRefused() throws IOException {
        String text = Examples.FULL.strip();
        for (int length = 0; length < text.length(); length += 7) {
            Files.writeString(file, text.substring(0, length));
            assertThat(LessonFile.check(file)).as("cut at %d", length).hasSize(1);
        }
    }

    @Test
    void hostileFilesAreRefusedInALine() throws IOException {
        for (String content : List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000),
                "[".repeat(20) + "]".repeat(20),
                "{\"format\": \"" + "x".repeat(200_000) + "\"}",
                "{\"format\": " + "9".repeat(5_000) + "}",
                "null",
                "[]",
                "{}",
                "",
                "   \n\n",
                "\u0000\u0001\u0002",
                "{} {}",
                Examples.FULL + "x",
                Examples.FULL.replace("15", "1e400"),
                Examples.FULL.replace("15", "NaN"))) {
            Files.writeString(file, content);
            assertThat(LessonFile.check(file))
                    .as(content.substring(0, Math.min(40, content.length())))
                    .isNotEmpty();
            assertThatThrownBy(() -> LessonFile.read(file))
                    .isInstanceOf(InvalidInputException.class)
                    .satisfies(
                            e -> assertThat(e.getMessage()).hasSizeLessThan(600).doesNotContain("\n"));
        }
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xfd, 1, 2});
        assertThat(LessonFile.check(file)).isNotEmpty();
        Files.write(file, (" ".repeat(5 << 20) + Examples.FULL).getBytes(StandardCharsets.UTF_8));
        assertThat(LessonFile.check(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("4 MiB"));
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThatThrownBy(() -> LessonFile.read(folder.resolve("none.json")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none.json: It cannot be read, because there is no such file");
        assertThat(LessonFile.check(folder)).isNotEmpty();
    }

    @Test
    void aTableBehindALinkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".csv"), "height,weight\n1,2\n");
        Files.delete(folder.resolve("data/heights.csv"));
        Files.createSymbolicLink(folder.resolve("data/heights.csv"), secret);

        assertThat(LessonFile.check(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("must be in the folder of the lesson"));
        Files.delete(secret);
    }

    @Test
    void numbersDoNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(LessonFile.text(LessonFile.read(file))).contains("0.95");
        } finally {
            Locale.setDefault(before);
        }
    }
}
