package org.asterism.lesson.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.lesson.Question;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.SessionSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFileTest {
    private static final String SCHEMA = "/org/asterism/lesson/answer.schema.json";
    private static final String GOOD = """
            {"format": "asterism-answer", "version": 1, "lesson": "choosing-k", "page": 2,
             "question": "0123456789abcdef", "data": "0123456789abcdef", "points": 3,
             "token": "abcd1234", "name": "Ada", "seconds": 3.5, "at": "2026-11-23T12:00:00Z",
             "kind": "groups", "groups": [0, 0, 1]}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyKindOfAnswerComesBackAsItWas() throws IOException {
        List<Answer> answers = List.of(
                Predicted.groups("abcd1234", "Ada", new int[] {0, 0, 1, 1, -1, 1, 1, 2, 2, 2, 2, 2}, 0),
                Predicted.answer(new Question.Count("k?", ""), "abcd1234", "", new Prediction.Count(3), 1),
                Predicted.answer(
                        new Question.Places("Where?", 2, ""),
                        "abcd1234",
                        "Zoë 👩‍🔬",
                        new Prediction.Places(new double[][] {{0.1, -1e-300}, {1 / 3.0, 4}}),
                        2),
                Predicted.answer(
                        new Question.Choice("Which?", List.of("a", "b"), 1, ""),
                        "abcd1234",
                        "Ada",
                        new Prediction.Choice(1),
                        3));
        for (Answer answer : answers) {
            Answer read = AnswerFile.read(AnswerFile.write(folder, answer));
            assertThat(read).usingRecursiveComparison().isEqualTo(answer);
            assertThat(SessionSchema.complaints("answer", SCHEMA, AnswerJson.write(answer)))
                    .isEmpty();
        }
    }

    @Test
    void theNameOfTheFileIsSafeWhateverThePersonIsCalled() {
        Answer answer = Predicted.groups("abcd1234", "../../etc/\u0000\npasswd: <b>CON</b>", Predicted.RUN, 0);
        assertThat(AnswerFile.write(folder, answer)).hasFileName("choosing-k.page-2.abcd1234.answer.json");
        assertThat(answer.person().name()).isEqualTo("../../etc/ passwd: <b>CON</b>");
        assertThat(new Person("abcd1234", "x".repeat(100)).name()).hasSize(40);
        assertThatThrownBy(() -> new Person("../evil-token", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsLeftBesideTheFileAndALaterAnswerTakesItsPlace() throws IOException {
        AnswerFile.write(folder, Predicted.groups("abcd1234", "Ada", Predicted.RUN, 0));
        AnswerFile.write(folder, Predicted.groups("abcd1234", "Ada L.", Predicted.TRUTH, 9));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Answer answer = Predicted.groups("abcd1234", "Ada", Predicted.RUN, 0);
        assertThatThrownBy(() -> AnswerFile.write(folder.resolve("gone"), answer))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The class folder " + folder.resolve("gone")
                        + " is not there; connect to it, or choose another one.");
    }

    @Test
    void aFolderThatTakesNoFileIsSaidWithItsReason() throws IOException {
        Answer answer = Predicted.groups("abcd1234", "Ada", Predicted.RUN, 0);
        Files.createDirectories(folder.resolve(AnswerFile.name(answer)).resolve("in the way"));
        assertThatThrownBy(() -> AnswerFile.write(folder, answer))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The answer could not be written into the class folder " + folder + ": ")
                .hasMessageEndingWith("; choose another folder, or try again.");
        assertThat(AnswerFile.refusal(folder, new AccessDeniedException("x")))
                .hasMessageContaining(": access is denied;");
        assertThat(AnswerFile.refusal(folder, new IOException("No space left on device")))
                .hasMessageContaining(": No space left on device;");
        assertThat(AnswerFile.refusal(folder, new FileSystemException("x", null, "Disk quota exceeded")))
                .hasMessageContaining(": Disk quota exceeded;");
    }

    @Test
    void aGoodFileIsRead() throws IOException {
        Answer read = AnswerFile.read(file(GOOD));
        assertThat(read.person()).isEqualTo(new Person("abcd1234", "Ada"));
        assertThat(read.prediction()).usingRecursiveComparison().isEqualTo(new Prediction.Groups(new int[] {0, 0, 1}));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "asterism-answer"          | "asterism-lesson"      | is not an answer to a lesson
            "version": 1               | "version": 2           | was written by a newer Asterism; update Asterism
            "version": 1               | "version": "1"         | answer.version is not a whole number
            "choosing-k"               | "../../x"              | answer.lesson is not lower-case letters
            "choosing-k"               | 7                      | answer.lesson is not a text
            "page": 2                  | "page": 1e9            | answer.page is not a whole number
            "page": 2                  | "page": -1             | answer.page is not at least 0 and at most 1000
            "page": 2                  | "Page": 2              | answer.Page is not known
            , "page": 2                | ''                     | answer.page is missing
            "question": "0123456789abc | "question": "x         | answer.question is not 16 hexadecimal digits
            "points": 3                | "points": 2000000000   | answer.points is not at least 0 and at most 1000000
            "points": 3                | "points": 4            | answer.groups is not one number for each of the 4 points
            "abcd1234"                 | "../abcd1234"          | answer.token is not 8 to 32 lower-case letters
            "Ada"                      | null                   | answer.name is not a text
            3.5                        | -1                     | answer.seconds is not a number from 0 to
            3.5                        | "NaN"                  | answer.seconds is not a number from 0 to
            2026-11-23T                | 23.11.                 | answer.at is not a time such as 2026-11-23T10:00:00Z
            "kind": "groups"           | "kind": "opinion"      | answer.kind is not one of groups, count, places, choice
            "kind": "groups"           | "kind": "count"        | answer.groups is not known
            [0, 0, 1]                  | [0, 0, 0.5]            | answer.groups is not a list of groups from 0
            [0, 0, 1]                  | [0, 0, -2]             | answer.groups is not a list of groups from 0
            [0, 0, 1]                  | [0, 0, 99999999999]    | answer.groups is not a list of groups from 0
            [0, 0, 1]                  | {"0": 1}               | answer.groups is not a list
            "groups", "groups": [0, 0, 1] | "choice", "choice": -1  | answer.choice is not at least 0 and at most 100
            "groups", "groups": [0, 0, 1] | "choice", "choice": 101 | answer.choice is not at least 0 and at most 100
            "groups", "groups": [0, 0, 1] | "choice", "choice": 0.5 | answer.choice is not a whole number
            "groups", "groups": [0, 0, 1] | "choice", "choice": "b" | answer.choice is not a whole number
            "groups", "groups": [0, 0, 1] | "choice"                | answer.choice is missing
            "groups", "groups": [0, 0, 1] | "choice", "choice": 1, "count": 2 | answer.count is not known
            [0, 0, 1]}                 | [0, 0                  | is damaged, or has not arrived whole
            "groups": [0, 0, 1]        | "groups": [0, 0, 1], "more": 1 | answer.more is not known
            """)
    void aHostileFileIsRefusedByNameAndKey(String from, String to, String problem) throws IOException {
        Path file = file(GOOD.replace(from, to));
        assertThatThrownBy(() -> AnswerFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("a.answer.json ")
                .hasMessageContaining(problem)
                .message()
                .endsWith(".")
                .doesNotContain("\n")
                .hasSizeLessThan(260);
    }

    @ParameterizedTest
    @CsvSource({
        "'',is damaged",
        "[],is not an answer to a lesson",
        "null,is not an answer to a lesson",
        "hello,is damaged",
        "'\u0000\u0000',is damaged"
    })
    void whatIsNoAnswerAtAllIsRefused(String content, String problem) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> AnswerFile.read(file)).hasMessageContaining(problem);
    }

    @Test
    void deepAndLargeFilesAreRefused() throws IOException {
        Path deep = file("[".repeat(100_000));
        assertThatThrownBy(() -> AnswerFile.read(deep)).hasMessageContaining("is damaged");
        Path large = file(" ".repeat(AnswerFile.MOST_BYTES) + GOOD);
        assertThatThrownBy(() -> AnswerFile.read(large))
                .hasMessage("a.answer.json is larger than 8 MB, as no answer is;"
                        + " ask for the answer to be handed in again.");
        Path places =
                file(GOOD.replace("groups\", \"groups\": [0, 0, 1]", "places\", \"x\": [1, \"NaN\"], \"y\": [1, 2]"));
        assertThatThrownBy(() -> AnswerFile.read(places)).hasMessageContaining("answer.x is not a list of finite");
    }

    private Path file(String content) throws IOException {
        return Files.write(folder.resolve("a.answer.json"), content.getBytes(StandardCharsets.UTF_8));
    }
}
