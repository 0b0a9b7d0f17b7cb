package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.perception.calibrate.StudyFolder;
import org.asterism.workspace.codec.ModelFile;
import org.asterism.workspace.state.StateDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalibrateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void study() throws IOException {
        System.setProperty(StateDirectory.PROPERTY, folder.resolve("state").toString());
        study = StudyFolder.write(folder.resolve("study"), 12);
        Path table = study.resolve("table.csv");
        Files.writeString(table, Files.readString(table) + "lost.csv,0.5\n");
    }

    @AfterEach
    void forget() {
        System.clearProperty(StateDirectory.PROPERTY);
    }

    @Test
    void judgementsBecomeAModelFileThatAmbiguityTakes() {
        Path model = folder.resolve("lab.model.json");
        assertThat(run("calibrate", "--judgements", study, "--name", "Lab", "--output", model))
                .isZero();
        assertThat(text(out))
                .startsWith("12 judgements of pairs in 12 plots; errors on plots held out:")
                .contains("Rescaled built-in model");
        assertThat(text(err)).contains("there is no file \"lost.csv\"");
        FittedModel fitted = ModelFile.read(model);
        assertThat(fitted.name()).isEqualTo("Lab");
        assertThat(fitted.source()).isEqualTo("study");

        Path plot = study.resolve("plot7.csv");
        assertThat(score(plot, model)).isNotEqualTo(score(plot));
    }

    @Test
    void aNamedModelIsSavedForLater() {
        assertThat(run("calibrate", "--judgements", study.resolve("table.csv"), "--name", "Lab"))
                .isZero();
        assertThat(score(study.resolve("plot7.csv"), "lab")).isNotEqualTo(score(study.resolve("plot7.csv")));

        assertThat(run("ambiguity", study.resolve("plot7.csv"), "--model", "Other"))
                .isEqualTo(2);
        assertThat(text(err)).contains("\"Other\" is neither a file nor a saved model; saved are Lab.");
    }

    @Test
    void labelsOfPeopleAreJudgementsToo() throws IOException {
        StringBuilder table = new StringBuilder("x,y,anna,ben,cleo\n");
        String[] rows = StudyFolder.points(8, 3).split("\n");
        for (int i = 1; i < rows.length; i++) {
            table.append(rows[i])
                    .append(",")
                    .append(i % 2)
                    .append(",")
                    .append(i % 2)
                    .append(",0\n");
        }
        Path people = Files.writeString(folder.resolve("people.csv"), table);
        assertThat(run("calibrate", "--judgements", study, "--people", people, "--columns", "anna,ben, cleo", "--json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(text(out));
        assertThat(json.get("judgements").asInt()).isEqualTo(13);
        assertThat(json.get("models").size()).isEqualTo(2);
        assertThat(json.at("/models/0/absolute_error").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertThat(run("calibrate")).isEqualTo(2);
        assertThat(text(err)).contains("There is nothing to learn from");
        assertThat(run("calibrate", "--people", study.resolve("plot1.csv"))).isEqualTo(2);
        assertThat(text(err)).contains("--people needs --columns");
        assertThat(run("calibrate", "--people", study.resolve("plot1.csv"), "--columns", "p1,p2,p3"))
                .isEqualTo(2);
        assertThat(text(err)).contains("has no column \"p1\"");
        assertThat(run("calibrate", "--judgements", folder.resolve("nowhere"))).isEqualTo(2);
        Files.writeString(study.resolve("table.csv"), "file,probSingle\nplot1.csv,0.5\nplot2.csv,0.4\n");
        assertThat(run("calibrate", "--judgements", study)).isEqualTo(2);
        assertThat(text(err)).contains("There are only 2 judgements of pairs; a model needs at least 10.");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        assertThat(run("ambiguity", study.resolve("plot1.csv"), "--model", broken))
                .isEqualTo(2);
        assertThat(text(err)).contains("it is not an Asterism model");
    }

    private double score(Path plot, Object... model) {
        out.reset();
        Object[] start = {"ambiguity", plot, "--json", "--seeds", "1"};
        Object[] arguments = Arrays.copyOf(start, start.length + 2 * model.length);
        if (model.length > 0) {
            arguments[start.length] = "--model";
            arguments[start.length + 1] = model[0];
        }
        assertThat(run(arguments)).as(text(err)).isZero();
        return JsonMapper.shared()
                .readTree(text(out))
                .at("/0/pairs/0/separability")
                .asDouble();
    }

    private int run(Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Commands.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                (picture, scale, file) -> {});
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
