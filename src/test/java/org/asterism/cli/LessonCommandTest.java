package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.lesson.codec.Lessons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LessonCommandTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void lessonsAreListedInOrder() {
        assertThat(terminal.run("lesson", "list")).isZero();
        assertThat(terminal.out().lines()).hasSize(12).first().asString().startsWith("k-means-and-moons ");

        assertThat(terminal.run("lesson", "list", "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.get(11).get("id").asString()).isEqualTo("how-to-lie-with-clusters");
        assertThat(json.get(11).get("minutes").asInt()).isEqualTo(20);
    }

    @Test
    void theLessonsThatAreShippedHaveNoProblems() {
        Object[] words = new Object[14];
        words[0] = "lesson";
        words[1] = "check";
        for (int i = 0; i < 12; i++) {
            words[i + 2] = Lessons.files().get(i);
        }
        assertThat(terminal.run(words)).isZero();
        assertThat(terminal.out().lines()).hasSize(12).allMatch(line -> line.endsWith("no problems"));
    }

    @Test
    void allProblemsAreSaidWithTheirLines() throws IOException {
        String text = Files.readString(Lessons.files().get(1))
                .replace("\"k\": 4", "\"k\": 0")
                .replace("\"sample\": \"iris\"", "\"sample\": \"irises\"");
        Path file = Files.writeString(folder.resolve("broken.json"), text);

        assertThat(terminal.run("lesson", "check", file)).isEqualTo(Commands.BAD_INPUT);
        assertThat(terminal.out().lines())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.matches("broken.json, line \\d+, pages\\[\\d].show.*"))
                .anyMatch(line -> line.contains("There is no sample \"irises\"; did you mean \"iris\"?"));

        assertThat(terminal.run("lesson", "check", "--json", file)).isEqualTo(Commands.BAD_INPUT);
        JsonNode problem = JsonMapper.shared()
                .readTree(terminal.out())
                .get(0)
                .get("problems")
                .get(0);
        assertThat(problem.get("path").asString()).isEqualTo("pages[1].show.runs[0].parameters.k");
        assertThat(text.lines().toList().get(problem.get("line").asInt() - 1)).contains("\"k\": 0");
    }

    @Test
    void aLessonIsShownAsText() {
        assertThat(terminal.run("lesson", "show", "k-means-and-moons")).isZero();
        assertThat(terminal.out())
                .contains("Why k-means fails on moons", "2. Now the machine", "Answer: b", "[ ] There are two clusters")
                .contains("[Made by moons with n=300, noise=0.08, seed=1: k-means with k=2, starts=1]")
                .doesNotContain("**", "$");
        assertThat(terminal.run("lesson", "show", Lessons.files().get(4))).isZero();
        assertThat(terminal.out()).contains("Why FasterPAM is fast");
    }

    @Test
    void badInputIsOneSentence() {
        terminal.assertRefused("lesson needs to know what to do: list, check, show", "lesson");
        terminal.assertRefused("There is no lesson \"moons\"; there are k-means-and-moons", "lesson", "show", "moons");
        terminal.assertRefused("none.json: It cannot be read", "lesson", "show", folder.resolve("none.json"));
        terminal.assertRefused("Missing required parameter", "lesson", "check");
    }
}
