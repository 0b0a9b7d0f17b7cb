package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A lesson on paper. */
class LessonHandoutCommandTest {
    private static final String LESSON = """
            {"format": "asterism-lesson", "version": 1, "id": "moons", "title": "Moons", "summary": "Bent groups.",
             "author": "Somebody", "level": "First course", "minutes": 5,
             "pages": [{"title": "Look", "text": "How many?",
               "show": {"data": {"generator": "moons", "parameters": {"n": 60}},
                        "runs": [{"algorithm": "k-means", "parameters": {"k": 2}}], "at": "end"},
               "question": {"count": "How many groups?", "why": "Two."}}]}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(Object... words) {
        LessonHandoutCommand command = new LessonHandoutCommand();
        String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return command.run(new CommandLine(command.spec()).parseArgs(arguments), new Console(stream, stream));
    }

    @Test
    void aLessonIsWrittenAsPdf() throws IOException {
        Path lesson = Files.writeString(folder.resolve("moons.json"), LESSON);
        Path pdf = folder.resolve("moons.pdf");
        assertThat(run(lesson, "--output", pdf, "--answers", "--paper", "letter"))
                .isZero();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/MediaBox[0 0 612");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Moons, 2 pages.");
    }

    @Test
    void aLessonThatComesWithTheProgramIsFoundByItsId() {
        Path pdf = folder.resolve("für zuhause.pdf");
        assertThat(run("what-epsilon-does", "--output", pdf)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("What epsilon does, ");
        assertThatThrownBy(() -> run("what-delta-does", "--output", pdf))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There is no lesson \"what-delta-does\"; there are k-means-and-moons, ");
        assertThatThrownBy(() -> run("what-epsilon-does", "--output", pdf, "--paper", "a5"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--paper must be one of a4, letter");
    }

    @Test
    void badInputSaysWhatIsWrong() throws IOException {
        Path lesson =
                Files.writeString(folder.resolve("moons.json"), LESSON.replace("\"moons\", \"title\"", "\"m\", \"t\""));
        assertThatThrownBy(() -> run(lesson))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--output");
        assertThatThrownBy(() -> run(lesson, "--output", lesson))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is the input");
        assertThatThrownBy(() -> run(lesson, "--output", folder.resolve("a.pdf")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("moons.json");
    }
}
