package org.asterism.session.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFileTest {
    @TempDir
    private Path folder;

    static Stream<Plan> plans() {
        return IntStream.range(0, 100).mapToObj(Plans::full);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void plansComeBackAsTheyWere(Plan plan) {
        PlanFile.write(folder, plan);

        assertThat(PlanFile.read(folder)).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatIsWrittenIsWhatTheSchemaDescribes(Plan plan) throws IOException {
        assertThat(SessionSchema.complaints(PlanWriter.tree(plan))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoPlan() throws IOException {
        String text = PlanWriter.tree(Plans.full(1))
                .toString()
                .replace("\"least\":0.95", "\"least\":2")
                .replace("\"kind\":\"count\"", "\"kind\":\"sum\"")
                .replace("\"blind\"", "\"blond\"");

        assertThat(SessionSchema.complaints(Json.read(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactlyInAnyOrder(
                        "plan lacks blind",
                        "the schema does not know plan.blond",
                        "plan.checks[].least is too large",
                        "plan.questions[].kind is none of [\"rating\",\"count\",\"text\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version" : 1            | "version" : 2                | it was written by a newer Asterism (version 2, this one reads up to 1)
            "asterism-session"       | "asterism-model"             | it is not the plan of an Asterism session
            "plots/p1.csv"           | "../../secret.csv"           | plan.stimuli[1].file is not a path inside the session's folder
            "plots/p1.csv"           | "/etc/passwd"                | plan.stimuli[1].file is not a path inside the session's folder
            "plots/p1.csv"           | "C:/secret.csv"              | plan.stimuli[1].file is not a path inside the session's folder
            "plots/p1.csv"           | "plots\\\\p1.csv"            | plan.stimuli[1].file is not a path inside the session's folder
            "plots/p1.csv"           | "plots/../p1.csv"            | plan.stimuli[1].file is not a path inside the session's folder
            "plots/p1.csv"           | ""                           | plan.stimuli[1].file is not a path inside the session's folder
            "id" : "p1"              | "id" : "p0"                  | two of its plots are called "p0"
            "id" : "p1"              | "id" : "P0"                  | two of its plots are called "P0"
            "id" : "easy"            | "id" : "p0"                  | two of its plots are called "p0"
            "id" : "p1"              | "id" : "p/1"                 | plan.stimuli[1].id is not 1 to 64 letters
            "id" : "count"           | "id" : "clear"               | two of its questions are called "clear"
            "name" : "Kern"          | "name" : "  "                | plan.labels[0].name: A label needs a name
            "least" : 0.95           | "least" : 1.5                | plan.checks[1].least is not a number from -1 to 1
            "expected" : 0.01        | "expected" : "NaN"           | plan.checks[1].expected is not a number from 0 to 1
            "kind" : "count"         | "kind" : "sum"               | plan.questions[1].kind is not one of rating, count, text
            "mirrored"               | "twisted"                    | plan.repeats.turns is not one of none, mirrored, flipped, quarter, half
            "#1f77b4"                | "blue"                       | plan.display.color is not a colour such as #1f77b4: "blue"
            "axes" : true            | "axes" : 1                   | plan.display.axes is not true or false
            "break-every"            | "brake-every"                | plan.break-every is missing
            "blind"                  | "blond"                      | plan.blind is missing
            """)
    void whatIsWrongIsSaidInOneSentence(String good, String bad, String message) throws IOException {
        PlanFile.write(folder, Plans.full(1));
        Path file = folder.resolve(PlanFile.NAME);
        String text = Files.readString(file);
        assertThat(text).contains(good);
        Files.writeString(file, text.replace(good, bad));

        assertThatThrownBy(() -> PlanFile.read(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot read the plan " + file + ": ")
                .hasMessageContaining(message)
                .hasMessageEndingWith(".");
    }

    @Test
    void aFolderWithoutAPlanSaysSo() {
        assertThat(PlanFile.in(folder)).isFalse();
        assertThatThrownBy(() -> PlanFile.read(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void everyCutOfAPlanIsRefused() throws IOException {
        PlanFile.write(folder, Plans.full(2));
        Path file = folder.resolve(PlanFile.NAME);
        String text = Files.readString(file).strip();
        for (int length = 0; length < text.length(); length += 13) {
            Files.writeString(file, text.substring(0, length));
            assertThatThrownBy(() -> PlanFile.read(folder)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void aPlanThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        PlanFile.write(folder, Plans.of(3));
        Path inTheWay = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> PlanFile.write(inTheWay, Plans.of(2)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot write the plan");
        assertThat(PlanFile.read(folder)).isEqualTo(Plans.of(3));
        assertThat(folder).isDirectoryContaining(path -> path.endsWith(PlanFile.NAME));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void pathsInsideTheFolderAreKept() {
        assertThat(List.of("plots/a.csv", "a.csv", "deep/er/a b.csv")).allMatch(Limits::inside);
    }
}
