package org.asterism.session.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.ValueColumn;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.RaterTable;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.SessionSchema;
import org.asterism.session.result.SimulatedSession;
import org.asterism.workspace.codec.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SessionExportTest {
    private static final int PLOTS = 4;
    private static final int POINTS = 120;
    private static final int PEOPLE = 6;

    @TempDir
    private Path folder;

    private final Session session = SimulatedSession.of(PLOTS, POINTS, PEOPLE);

    @Test
    void ratersReadBackAsTheFiguresSay() {
        SessionExport.write(session, folder, Job.QUIET);
        Dataset agreement = table("agreement.csv");
        assertThat(agreement.rows()).isEqualTo(PLOTS);
        RaterTable first = RaterTable.read(folder.resolve("raters/plot-1.csv"), Job.QUIET);
        RaterPairs pairs = RaterPairs.of(first.ratings(), Similarity.STUDY, Noise.OWN_CLUSTER, Job.QUIET);
        assertThat(first.points().size()).isEqualTo(POINTS);
        assertThat(number(agreement, "ari", 0))
                .isCloseTo(pairs.agreement(Similarity.ARI).alpha(), within(1e-12));
        assertThat(number(agreement, "people", 0)).isEqualTo(first.ratings().size());
        assertThat(number(agreement, "variation_of_information", 0)).isPositive();
    }

    @Test
    void anAnswerIsARowAndAPointOfItToo() {
        SessionExport.write(session, folder, Job.QUIET);
        int answers = session.people().stream()
                .mapToInt(person -> person.answers().size())
                .sum();
        Dataset table = table("answers.csv");
        assertThat(table.rows()).isEqualTo(answers);
        assertThat(table.columns()).extracting(Column::name).contains("person", "seconds", "question_ambiguity");
        Dataset points = table("points/plot-1.csv");
        assertThat(points.rows() % POINTS).isZero();
        assertThat(points.column("groups").text(0)).isNotNull();
        assertThat(number(points, "x", 3))
                .isEqualTo(session.plots().get("plot-1").points().get(3, 0));
    }

    @Test
    void kappaOfThePeopleOfAPlotAveragesZero() {
        SessionExport.write(session, folder, Job.QUIET);
        Dataset people = table("people.csv");
        double sum = 0;
        for (int row = 0; row < people.rows(); row++) {
            sum += people.column("plot").text(row).equals("plot-1") ? number(people, "kappa", row) : 0;
        }
        assertThat(sum).isCloseTo(0, within(1e-12));
    }

    @Test
    void everyOutlineIsAnAnnotationOfItsPersonAndImage() throws IOException {
        SessionExport.write(session, folder, Job.QUIET);
        JsonNode tree = json("shapes.json");
        long outlines = session.people().stream()
                .flatMap(person -> person.answers().stream())
                .mapToLong(answer -> answer.sketch().outlines().size())
                .sum();
        assertThat(tree.get("annotations").size()).isEqualTo((int) outlines);
        assertThat(tree.get("images").size()).isEqualTo(PLOTS);
        JsonNode first = tree.get("annotations").get(0);
        assertThat(first.get("person").stringValue()).isEqualTo("p01");
        assertThat(first.get("image_id").intValue()).isBetween(1, PLOTS);
        assertThat(first.get("points").size()).isPositive();
    }

    @Test
    void theTreeHoldsAllAnswersWithALabelAPoint() throws IOException {
        SessionExport.write(session, folder, Job.QUIET);
        JsonNode tree = json("session.json");
        assertThat(tree.get("format").stringValue()).isEqualTo("asterism-session-answers");
        assertThat(tree.get("people").size()).isEqualTo(PEOPLE);
        for (JsonNode person : tree.get("people")) {
            for (JsonNode answer : person.get("answers")) {
                assertThat(answer.get("labels").size()).isEqualTo(POINTS);
            }
        }
    }

    @Test
    void theTreeFitsItsSchema() throws IOException {
        SessionExport.write(session, folder, Job.QUIET);
        assertThat(SessionSchema.complaints("export/session", json("session.json")))
                .isEmpty();
    }

    /** scikit-learn and R compute the figures anew from the exported tables; the scripts fail above 1e-9. */
    @ParameterizedTest
    @CsvSource({"/usr/bin/python3, recompute.py, -c, import sklearn", "Rscript, recompute.R, -e, 1"})
    void theScriptsFindTheSameFigures(String program, String script, String option, String check)
            throws IOException, InterruptedException {
        assumeTrue(run(List.of(program, option, check)).code == 0, program + " is not there");
        SessionExport.write(session, folder, Job.QUIET);
        Outcome outcome = run(List.of(program, folder.resolve(script).toString()));
        assertThat(outcome.text).contains("plot-4,homogeneity").contains("largest difference");
        assertThat(outcome.code).as(outcome.text).isZero();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> SessionExport.write(session, file, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("taken")
                .hasMessageContaining("choose another folder");
    }

    private record Outcome(int code, String text) {}

    private static Outcome run(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream output = process.getInputStream()) {
                String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor(60, TimeUnit.SECONDS)
                        ? new Outcome(process.exitValue(), text)
                        : new Outcome(-1, text);
            }
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        }
    }

    private Dataset table(String name) {
        return DatasetReader.read(folder.resolve(name), Job.QUIET).dataset();
    }

    private static double number(Dataset table, String column, int row) {
        return ((ValueColumn) table.column(column)).values()[row];
    }

    private JsonNode json(String name) throws IOException {
        try (InputStream input = Files.newInputStream(folder.resolve(name))) {
            return Json.read(input);
        }
    }
}
