package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.catalog.Algorithms;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.Fingerprint;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.data.TextColumn;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.report.command.CommandLine;
import org.asterism.report.command.StudyCommands;
import org.asterism.workspace.Axis;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done in the window does the same as a command, whatever the columns are called. */
class StudyCommandsTest {
    private static final List<String> NAMES =
            List.of("x", "y", "x,y", "edge \"a, b\"", "it's \"$HOME\" `ls`", "--k", "-h", "all", "größe; rm -rf");

    @TempDir
    private Path folder;

    private Path file;
    private Dataset dataset;

    @BeforeEach
    void makeData() {
        SplittableRandom random = new SplittableRandom(3);
        List<Column> columns = new ArrayList<>();
        for (String name : NAMES) {
            double[] values = IntStream.range(0, 60)
                    .mapToDouble(i -> Math.round(100 * (i % 3 * 4 + random.nextGaussian())) / 100.0)
                    .toArray();
            columns.add(new NumberColumn(name, values));
        }
        columns.add(TextColumn.of(
                "kind", IntStream.range(0, 60).mapToObj(i -> "g" + i % 3).toList()));
        file = folder.resolve("it's data.csv");
        CsvWriting.write(new Dataset("any", columns), List.of(), file, Job.QUIET);
        dataset = DatasetReader.read(file, Job.QUIET).dataset();
    }

    @Test
    void aRunAsACommandGivesTheSameLabels() {
        Study study = Study.of(1, dataset).withTruth("kind");
        study = study.add(run("k-means", Map.of("k", "3", "seed", "-5"), true, "x", "y"))
                .add(run("dbscan", Map.of("epsilon", "1.5", "metric", "minkowski"), false, "--k", "-h"))
                .add(run("agglomerative", Map.of("k", "4", "linkage", "average"), false, "x,y", "edge \"a, b\"", "x"))
                .add(run("k-medoids", Map.of("metric", "gower"), false, "it's \"$HOME\" `ls`", "kind", "all"))
                .add(run("gaussian-mixture", Map.of(), true, "all"));
        List<CommandLine> commands = StudyCommands.of(study, file.toString());
        for (int i = 0; i < study.runs().size(); i++) {
            Path output = folder.resolve("labels.csv");
            List<String> words = new ArrayList<>(commands.get(i).words());
            words.addAll(List.of("--output", output.toString()));
            assertThat(execute(words)).as(commands.get(i).text()).isEmpty();
            Column labels =
                    DatasetReader.read(output, Job.QUIET).dataset().columns().getLast();
            assertThat(Fingerprint.ofGroups(Partition.ofColumn(labels).labels()))
                    .as(commands.get(i).text())
                    .isEqualTo(Fingerprint.ofGroups(study.runs().get(i).labels()));
        }
    }

    @Test
    void thePlotAndItsScoreAreCommands() throws IOException {
        Study study = Study.of(1, dataset)
                .withAxes("x,y", "größe; rm -rf")
                .add(run("k-means", Map.of("k", "2"), false, "x", "y"));
        List<CommandLine> commands = StudyCommands.of(study, file.toString());
        assertThat(commands).extracting(line -> line.words().get(1)).containsExactly("cluster", "render", "ambiguity");
        Path picture = folder.resolve("plot.svg");
        List<String> words = new ArrayList<>(commands.get(1).words());
        words.set(words.indexOf("plot.svg"), picture.toString());
        assertThat(execute(words)).isEmpty();
        assertThat(Files.readString(picture)).contains("k-means", ">x,y<", ">größe; rm -rf<", "Cluster 2");
        assertThat(execute(commands.get(2).words())).isEmpty();
        Study log = study.withView(study.view().withAxes(Axis.PLAIN.withScale(Scale.SYMLOG), Axis.PLAIN));
        List<CommandLine> logarithmic = StudyCommands.of(log, file.toString());
        assertThat(logarithmic.getLast().text()).contains("--x-scale symlog");
        words = new ArrayList<>(logarithmic.getLast().words());
        words.set(words.indexOf("plot.svg"), picture.toString());
        assertThat(execute(words)).isEmpty();
        assertThat(StudyCommands.of(study.withAxes("x", "--k"), file.toString()))
                .hasSize(1);
    }

    @Test
    void aShellReadsTheCommandAsItsWords() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is a shell");
        Study study = Study.of(1, dataset).add(run("k-means", Map.of(), true, NAMES.toArray(String[]::new)));
        CommandLine command = StudyCommands.of(study, file.toString()).getFirst();
        String text = command.text().replace("asterism ", "printf '%s\\0' ");
        Process shell = new ProcessBuilder("/bin/sh", "-c", text)
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        assertThat(List.of(printed.split("\0")))
                .isEqualTo(command.words().subList(1, command.words().size()));
    }

    private Run run(String algorithm, Map<String, String> values, boolean standardized, String... columns) {
        Recipe recipe = new Recipe(Algorithms.schema(algorithm).create(values), List.of(columns), standardized);
        return recipe.run(dataset, null, Job.QUIET);
    }

    /** What a command says is wrong; empty where it worked. */
    private static String execute(List<String> words) {
        Terminal terminal = new Terminal();
        int code = terminal.run(words.subList(1, words.size()).toArray());
        return code == 0 ? "" : terminal.err();
    }
}
