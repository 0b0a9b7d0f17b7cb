package org.asterism.lesson.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.asterism.job.Job;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm: each is refused with one message that names line and key, and nothing else is read. */
class HostileLessonTest {
    private static final String SECRET = "the-secret-in-it";

    @TempDir
    private Path outside;

    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        folder = Files.createDirectories(outside.resolve("lessons"));
        file = folder.resolve("full.json");
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/heights.csv"), "name,height,weight\nA,1,2\nB,3,4\nC,5,9\n");
        Files.writeString(outside.resolve("secret.csv"), "name,height,weight\n" + SECRET + ",1,2\n");
        Files.writeString(outside.resolve("passwords"), SECRET);
    }

    private Problem only(String content) throws IOException {
        Files.writeString(file, content);
        List<Problem> problems = LessonFile.check(file);
        assertThat(problems).as(problems.toString()).hasSize(1);
        assertThat(problems.getFirst().sentence()).hasSizeLessThan(600).doesNotContain("\n", SECRET);
        return problems.getFirst();
    }

    private static String with(String good, String bad) {
        assertThat(Examples.FULL).contains(good);
        return Examples.FULL.replace(good, bad);
    }

    @Test
    void fiftyMegabytesAreNotRead() throws IOException {
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream output = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                output.write(block);
            }
        }
        assertThat(LessonFile.check(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("4 MiB"));
    }

    @Test
    void tenThousandLevelsAreTooDeep() throws IOException {
        Problem problem = only(with("\"id\": \"every-key\"", "\"id\": " + "[".repeat(10_000) + "]".repeat(10_000)));
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.path()).startsWith("id[0][0]");
        assertThat(problem.text()).contains("16 brackets deep");
        problem = only(with("\"k\": 3", "\"k\": " + "{\"k\":".repeat(10_000) + "1" + "}".repeat(10_000)));
        assertThat(problem.line()).isEqualTo(17);
        assertThat(problem.path()).startsWith("pages[0].show.runs[0].parameters.k.k");
    }

    @Test
    void aMegabyteOfTextIsTooLong() throws IOException {
        Problem problem = only(with("Three rows.", "x".repeat(1 << 20)));
        assertThat(problem.line()).isEqualTo(47);
        assertThat(problem.path()).isEqualTo("pages[3].text");
        assertThat(problem.text()).contains("too long");
        problem = only(with("Three rows.", "x".repeat(30_000)));
        assertThat(problem.path()).isEqualTo("pages[3].text");
        assertThat(problem.text()).contains("30000 letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\\\frac{", "\\\\sqrt{", "x_{", "\\\\hat{"})
    void formulasThatNestWithoutEndAreAProblemOfTheirText(String open) throws IOException {
        Problem problem = only(with("Three rows.", "$" + open.repeat(2000) + "$"));
        assertThat(problem.path()).isEqualTo("pages[3].text");
        assertThat(problem.line()).isEqualTo(47);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minutes\": 15 | \"minutes\": 1e999 | 9 | minutes",
                "\"minutes\": 15 | \"minutes\": -1e999 | 9 | minutes",
                "\"at-least\": 0.95 | \"at-least\": 1e999 | 43 | pages[2].checks[0].at-least",
                "[1.5, 5] | [1.5, 1e999] | 21 | pages[0].show.view.y[1]",
                "\"x\": [0, 1, 0, 9, 8, 9] | \"x\": [0, 1, 0, 9, 8, -1e999] | 37 | pages[2].show.data.points.x[5]",
                "\"epsilon\": 0.25 | \"epsilon\": 1e999 | 18 | pages[0].show.runs[1].parameters.epsilon",
                "\"epsilon\": 0.25 | \"epsilon\": \"NaN\" | 18 | pages[0].show.runs[1].parameters.epsilon",
                "\"at\": 12 | \"at\": 1e999 | 29 | pages[1].show.at",
                "\"answer\": 1 | \"answer\": 1e999 | 24 | pages[0].question.answer",
                "\"number\": 2 | \"number\": 1e999 | 42 | pages[2].question.number",
                "\"minutes\": 15 | \"minutes\": NaN | 9 | minutes",
                "\"minutes\": 15 | \"minutes\": -Infinity | 9 | minutes",
                "\"n\": 200 | \"n\": 1000000000 | 29 | pages[1].show.data.parameters.n",
                "\"n\": 200 | \"n\": 1e9 | 29 | pages[1].show.data.parameters.n",
                "\"n\": 200 | \"n\": 10000000000000 | 29 | pages[1].show.data.parameters.n",
                "\"n\": 200 | \"n\": -5 | 29 | pages[1].show.data.parameters.n",
                "\"why\": \"Two.\" | \"why\": \"Two.\", \"why\": \"Two.\" | 30 | pages[1].question.why",
                "\"k\": 2 | \"k\": 2, \"k\": 2 | 39 | pages[2].show.runs[0].parameters.k",
            })
    void numbersAndKeysThatCannotBeAreNamed(String good, String bad, int line, String path) throws IOException {
        Problem problem = only(with(good, bad));
        assertThat(problem.path()).as(problem.sentence()).isEqualTo(path);
        assertThat(problem.line()).as(problem.sentence()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "../../../../../../../../etc/passwd",
                "/etc/passwd",
                "data/../../secret.csv",
                "./data/heights.csv",
                "data//heights.csv",
                "C:/secret.csv",
                "data\\\\..\\\\..\\\\secret.csv",
                "link.csv",
                "linked/secret.csv",
            })
    void aTableOutsideTheFolderIsNeverRead(String path) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("linked"), outside);
        Problem problem = only(with("data/heights.csv", path));
        assertThat(problem.path()).isEqualTo("pages[3].show.data.file");
        assertThat(problem.line()).isEqualTo(49);
        assertThat(problem.text()).contains("must be in the folder of the lesson");
        Source table = new Source.Table(path.replace("\\\\", "\\"), List.of("height", "weight"));
        Assertions.assertThatThrownBy(() -> Stage.of(table, folder, Job.QUIET))
                .as("nor by what puts it on the stage")
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must be in the folder of the lesson");
    }

    @Test
    void aFolderIsNoTable() throws IOException {
        assertThat(only(with("data/heights.csv", "data")).path()).isEqualTo("pages[3].show.data.file");
    }

    @Test
    void aThousandMillionPointsAreNeverMade() {
        Source many = new Source.Made("moons", Map.of("n", "1000000000"));
        Assertions.assertThatThrownBy(() -> Stage.of(many, folder, Job.QUIET))
                .isInstanceOf(InvalidInputException.class);
    }
}
