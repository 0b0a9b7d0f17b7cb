package org.asterism.workspace.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Interval;
import org.asterism.perception.PairFeature;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.perception.calibrate.Formula;
import org.asterism.perception.calibrate.Method;
import org.asterism.perception.calibrate.Regression;
import org.asterism.perception.calibrate.Rescaling;
import org.asterism.perception.calibrate.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("lab" + ModelFile.EXTENSION);
    }

    @Test
    void modelsComeBackAsTheyWere() {
        Formula regression = new Regression(
                0.1,
                Map.of(
                        PairFeature.DENSITY_RATIO,
                        new Regression.Term(2.5, 0.3, -1.0 / 3),
                        PairFeature.TILT,
                        new Regression.Term(0, 1, 4)));
        for (FittedModel model : new FittedModel[] {
            model(Method.RESCALED, new Rescaling(-0.123456789012345, 1.7)), model(Method.REGRESSION, regression)
        }) {
            ModelFile.write(file, model);
            assertThat(ModelFile.read(file)).isEqualTo(model);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version" : 1             | "version" : 2           | newer Asterism
            "asterism-model"          | "asterism-workspace"    | it is not an Asterism model
            "scale" : 1.7             | "scale" : "NaN"         | model.formula.scale is not a number within
            "scale" : 1.7             | "scale" : 1e300         | model.formula.scale is not a number within
            "scale" : 1.7             | "scale" : 1e999         | model.formula.scale is not a number within
            "scale" : 1.7             | "stale" : 1.7           | model.formula.scale is missing
            "rescaled"                | "magic"                 | model.method is not one of built-in
            "distance" :              | "colour" :              | model.tested has an unknown "colour"
            "2026-11-22"              | "yesterday"             | model.date is not a date
            "judgements" : 40         | "judgements" : -1       | model.judgements is not at least 1
            "name" : "Lab"            | "name" : " "            | A model needs a name
            "sizes" :                 | "seizes" :              | model.sizes is missing
            """)
    void whatIsWrongIsSaidInOneSentence(String good, String bad, String message) throws IOException {
        ModelFile.write(file, model(Method.RESCALED, new Rescaling(0.5, 1.7)));
        String text = Files.readString(file);
        assertThat(text).contains(good);
        Files.writeString(file, text.replace(good, bad));

        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot read the model " + file)
                .hasMessageContaining(message);
    }

    @Test
    void aDeviationOfNothingIsRefused() throws IOException {
        Formula formula = new Regression(0, Map.of(PairFeature.SIZE, new Regression.Term(0, 0.25, 1)));
        ModelFile.write(file, model(Method.REGRESSION, formula));
        Files.writeString(file, Files.readString(file).replace("0.25", "0"));

        assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("deviation is not above 0");
    }

    @ParameterizedTest
    @CsvSource({"''", "'{'", "'[]'", "'null'", "'\"text\"'", "'{\"format\": \"asterism-model\"}'"})
    void otherFilesAreRefused(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void hugeDeepAndMissingFilesAreRefused() throws IOException {
        assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("there is no such file");
        Files.writeString(file, "[".repeat(100_000));
        assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOf(InvalidInputException.class);
        Files.writeString(file, " ".repeat(2_000_000));
        assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("too large");
    }

    private static FittedModel model(Method method, Formula formula) {
        return new FittedModel(
                "Lab",
                LocalDate.of(2026, 11, 22),
                "12 people, 4 plots",
                method,
                formula,
                40,
                4,
                Map.of(PairFeature.DISTANCE, new Interval(0.1, 1.1)),
                new Interval(150, 900),
                new Score(0.1, 0.4, Double.NaN),
                new Score(0.2, 0.5, 0.8));
    }
}
