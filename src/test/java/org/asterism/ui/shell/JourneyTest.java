package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.asterism.catalog.Algorithms;
import org.asterism.catalog.Generators;
import org.asterism.data.Dataset;
import org.asterism.data.Samples;
import org.asterism.data.read.ColumnType;
import org.asterism.perception.Pair;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.Workspaces;
import org.asterism.workspace.state.ChildJava;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.StateDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the window, by mouse and keys, from a file to a picture. */
class JourneyTest {
    @TempDir
    private Path folder;

    @Test
    void openCorrectRunLabelUndoSaveAndReopen() throws IOException, TimeoutException {
        Path file = TestDesk.blobs(folder);
        Path saved = folder.resolve("work.asterism");
        Workspace left;
        try (TestWindow window = window()) {
            window.files.add(file);
            window.keys(KeyCode.SHORTCUT, KeyCode.O);
            assertThat(window.visible("#import")).isTrue();
            correctType(window, "Type of z", ColumnType.SKIP);
            window.click("#import-open");
            assertThat(window.study().dataset().columns()).hasSize(3);
            assertThat(window.stage().getTitle()).isEqualTo("blobs.csv – Asterism");

            window.click("#run");
            window.keys(KeyCode.F5);
            assertThat(window.study().runs()).extracting(Run::clusters).containsExactly(3, 3);
            assertThat(window.visible("#run-2")).isTrue();
            window.interact(() -> window.robot.lookup("#run-1").query().requestFocus());
            window.keys(KeyCode.ENTER);
            assertThat(window.desk().runs().shownProperty().get())
                    .isEqualTo(window.study().runs().getFirst());

            label(window);
            window.files.add(saved);
            window.keys(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(window.text("#banner-text")).isEqualTo("Saved to " + saved + ".");
            left = window.desk().document().workspaceProperty().get();
            exports(window);
        }
        try (TestWindow window = window()) {
            Workspaces.assertSame(window.desk().document().workspaceProperty().get(), left);
            assertThat(window.stage().getTitle()).isEqualTo("blobs.csv – work.asterism – Asterism");
            window.files.add(saved);
            window.keys(KeyCode.SHORTCUT, KeyCode.O);
            Workspaces.assertSame(window.desk().document().workspaceProperty().get(), left);
        }
    }

    /** Leaves 20 points in group A. */
    private static void label(TestWindow window) throws TimeoutException {
        window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(window.desk().modeProperty().get()).isEqualTo(Mode.LABEL);
        assertThat(window.plot().getTool()).isEqualTo(Tool.LASSO);
        window.outline(-2, -2.4, 5, 3.3);
        assertThat(window.visible("#selection-bar")).isTrue();
        assertThat(window.study().selected().cardinality()).isEqualTo(20);
        window.keys(KeyCode.DIGIT1);
        assertThat(window.study().annotation().counts()).containsExactly(20);
        window.keys(KeyCode.DELETE);
        assertThat(window.study().annotation().counts()).containsExactly(0);
        window.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.study().annotation().counts()).containsExactly(20);

        window.keys(KeyCode.SHORTCUT, KeyCode.I);
        window.keys(KeyCode.DIGIT0);
        assertThat(window.desk().labels().noiseProperty().get()).isEqualTo(40);
        assertThat(window.desk().agreement().rows()).hasSize(2);
    }

    private void exports(TestWindow window) throws IOException, TimeoutException {
        Path labels = folder.resolve("labels.csv");
        window.files.add(labels);
        window.click("#export-labels");
        assertThat(Files.readAllLines(labels))
                .hasSize(TestDesk.ROWS + 1)
                .first()
                .asString()
                .startsWith("x,y,")
                .endsWith("label,cluster_1,cluster_2");
        Path png = folder.resolve("plot.png");
        window.files.add(png);
        window.click("#export-picture");
        window.click("#picture-save");
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        Path svg = folder.resolve("plot.svg");
        window.files.add(svg);
        window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        window.keys(KeyCode.ENTER);
        assertThat(svg).content().contains("<svg").contains("Group A").contains("</svg>");
    }

    @Test
    void keysAloneDoEverything() throws IOException, TimeoutException {
        Path file = TestDesk.blobs(folder);
        try (TestWindow window = window()) {
            window.files.add(file);
            window.keys(KeyCode.SHORTCUT, KeyCode.O);
            window.keys(KeyCode.ENTER);
            assertThat(window.study().dataset().name()).isEqualTo("blobs.csv");
            window.keys(KeyCode.F5);
            assertThat(window.study().runs()).hasSize(1);
            for (Map.Entry<KeyCode, Tool> key : Map.of(
                            KeyCode.L,
                            Tool.LASSO,
                            KeyCode.R,
                            Tool.RECTANGLE,
                            KeyCode.I,
                            Tool.POINT,
                            KeyCode.V,
                            Tool.PAN)
                    .entrySet()) {
                window.keys(key.getKey());
                assertThat(window.plot().getTool()).isEqualTo(key.getValue());
                assertThat(window.text(".status-hint")).isEqualTo(key.getValue().hint());
            }
            window.keys(KeyCode.SHORTCUT, KeyCode.A);
            window.keys(KeyCode.DIGIT3);
            assertThat(window.study().annotation().counts()).containsExactly(0, 0, 60);
            window.keys(KeyCode.ESCAPE);
            assertThat(window.desk().scatter().selectedProperty().get()).isZero();
            window.keys(KeyCode.G);
            assertThat(window.desk().scatter().ellipsesProperty().get()).isEmpty();
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            assertThat(window.desk().modeProperty().get()).isEqualTo(Mode.EXPLORE);
        }
    }

    @Test
    void anAlgorithmIsFoundByTypingAndItsFormShowsWhatPlaysAPart() throws TimeoutException {
        try (TestWindow window = window()) {
            window.click("#sample-iris");
            window.click("#algorithm");
            window.robot.write("noise crowds");
            window.keys(KeyCode.ENTER);
            assertThat(window.desk().algorithm().chosenProperty().get().id()).isEqualTo("dbscan");
            assertThat(window.text("#cost")).contains("for 150 points");
            window.click("#algorithm");
            window.robot.write("nothing has this name");
            assertThat(window.robot.lookup("#algorithm-list").queryListView().getItems())
                    .isEmpty();
            window.keys(KeyCode.ESCAPE);
            assertThat(window.desk().algorithm().chosenProperty().get().id()).isEqualTo("dbscan");
            window.click("#columns");
            window.click("All columns of numbers");
            window.keys(KeyCode.F5);
            assertThat(window.study().runs().getFirst().columns()).hasSize(4);
        }
    }

    @Test
    void samplesThemeModesAndABadFile() throws IOException, TimeoutException {
        try (TestWindow window = window()) {
            window.click("#sample-old-faithful");
            assertThat(window.study().axes()).containsExactly("eruption (min)", "waiting (min)");
            assertThat(window.visible("#plot")).isTrue();
            window.click("#theme");
            assertThat(window.stage().getScene().getRoot().getStyleClass()).contains("dark");
            assertThat(new StateDirectory(folder.resolve("state"))
                            .settings()
                            .read()
                            .look()
                            .theme())
                    .isEqualTo(Look.Theme.DARK);
            window.click("#mode-label");
            assertThat(window.visible("#agreement")).isTrue();
            window.click("#mode-explore");
            assertThat(window.visible("#score")).isTrue();

            Workspace before = window.desk().document().workspaceProperty().get();
            window.files.add(TestDesk.write(folder.resolve("words.csv"), "name,colour\nAda,red\nBob,green\n"));
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
            assertThat(window.text("#banner-text")).contains("words.csv").contains("two columns of numbers");
            assertThat(window.desk().document().workspaceProperty().get()).isSameAs(before);
            window.keys(KeyCode.SHORTCUT, KeyCode.N);
            assertThat(window.visible("#start")).isTrue();
            window.click("#sample-iris");
            assertThat(window.study().dataset().name()).isEqualTo("iris.csv");
            assertThat(window.visible("#start")).isFalse();
        }
    }

    @Test
    void aPairIsChosenAndExplained() throws TimeoutException {
        try (TestWindow window = window()) {
            window.click("#sample-penguins");
            window.click("Pairs");
            assertThat(window.text("#pairs-title")).isEqualTo("All 3 pairs, the most ambiguous first");
            assertThat(window.visible("#pair-explanation")).isFalse();
            window.click("#pair-list");
            Pair chosen = chosen(window);
            assertThat(window.text("#pair-sentence")).isEqualTo(chosen.sentence());
            window.keys(KeyCode.DOWN);
            assertThat(chosen(window)).isNotEqualTo(chosen);
            assertThat(window.text("#pair-sentence")).isEqualTo(chosen(window).sentence());
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#pair-explanation")).isFalse();

            window.click("Viewers");
            window.keys(KeyCode.H);
            window.keys(KeyCode.SHIFT, KeyCode.H);
            assertThat(window.visible("#pairs")).isTrue();
            assertThat(window.text("#pairs-title")).startsWith("Behind the doubt at (");
            assertThat(window.text("#pair-sentence")).isEqualTo(chosen(window).sentence());
            window.click("#all-pairs");
            assertThat(window.text("#pairs-title")).startsWith("All 3 pairs");
            assertThat(window.visible("#pair-explanation")).isFalse();
        }
    }

    @Test
    void classesAndRunsAreComparedWithTheDoubtfulPairs() throws TimeoutException {
        try (TestWindow window = window()) {
            window.click("#sample-penguins");
            window.click("Classes");
            window.click("#run");
            window.interact(() -> window.desk().datasets().setTruth("species"));
            window.settle();
            assertThat(window.visible("#verdicts")).isTrue();
            assertThat(window.visible("#class-list")).isTrue();
            assertThat(window.visible("#classes-empty")).isFalse();
            window.click("1 · 3");
            assertThat(window.visible("#pairs")).isTrue();
            assertThat(window.text("#pair-sentence")).isEqualTo(chosen(window).sentence());
        }
    }

    private static Pair chosen(TestWindow window) {
        return Objects.requireNonNull(window.desk().ambiguity().chosenProperty().get());
    }

    @Test
    void aHotSpotNamesThePairsBehindIt() throws TimeoutException {
        try (TestWindow window = window()) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.click("#doubt");
            assertThat(window.visible("#doubt-legend")).isTrue();
            window.keys(KeyCode.SHIFT, KeyCode.H);
            assertThat(window.desk().ambiguity().spotProperty().get()).isNotNull();
            window.keys(KeyCode.ESCAPE);
            assertThat(window.desk().ambiguity().spotProperty().get()).isNull();
            window.click("#plot");
            assertThat(window.desk().ambiguity().spotProperty().get()).isNotNull();
            window.keys(KeyCode.H);
            assertThat(window.visible("#doubt-legend")).isFalse();
            assertThat(window.desk().ambiguity().spotProperty().get()).isNull();
        }
    }

    @Test
    void aLongRunIsCancelledAtOnceAndTheWindowLivesOn() throws TimeoutException {
        Dataset large =
                Generators.schema("mixture").create(Map.of("n", "20000")).generate();
        try (TestWindow window = window()) {
            window.interact(() -> window.desk().datasets().open(large));
            window.settle();
            window.interact(() -> window.desk().algorithm().chosenProperty().set(Algorithms.schema("k-medoids")));
            window.interact(() -> window.desk()
                    .algorithm()
                    .parameters()
                    .getFirst()
                    .textProperty()
                    .set("40"));
            window.robot.clickOn("#run");
            window.await(() -> running(window, "k-medoids"));
            window.robot.push(KeyCode.L);
            assertThat(window.plot().getTool()).isEqualTo(Tool.LASSO);
            assertThat(running(window, "k-medoids")).isTrue();

            window.robot.clickOn(
                    (Button cancel) -> Messages.text("task.cancel", "k-medoids").equals(cancel.getAccessibleText()));
            window.await(() -> !running(window, "k-medoids"));
            window.settle();
            assertThat(window.study().runs()).isEmpty();
            assertThat(window.desk().tasks().messageProperty().get()).isNull();
        }
    }

    private static boolean running(TestWindow window, String name) {
        return window.desk().tasks().items().stream()
                .anyMatch(item -> item.name().equals(name));
    }

    @Test
    void aKilledWindowComesBackAsItWas() throws Exception {
        Path state = folder.resolve("state");
        List<String> headless = List.of(
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED");
        Process doomed = ChildJava.start(
                DoomedWindow.class,
                headless,
                state.toString(),
                TestDesk.blobs(folder).toString());
        try (BufferedReader output = doomed.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().takeWhile(line -> !line.equals(DoomedWindow.READY)))
                    .noneMatch(line -> line.startsWith("Exception"));
        } finally {
            doomed.destroyForcibly().waitFor();
        }
        try (TestWindow window = window()) {
            assertThat(window.study().dataset().name()).isEqualTo("blobs.csv");
            assertThat(window.study().annotation().counts()).containsExactly(0, 60);
            assertThat(window.study().runs()).hasSize(1);
            assertThat(window.visible("#run-1")).isTrue();
            assertThat(window.text("#banner-text")).contains("stopped last time without closing");
            window.click("#banner-action");
            assertThat(window.desk().document().study()).isEmpty();
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.study().annotation().counts()).containsExactly(0, 60);
        }
    }

    private TestWindow window() throws TimeoutException {
        return new TestWindow(folder.resolve("state"), TestWindow.SMALL);
    }

    private static void correctType(TestWindow window, String accessible, ColumnType type) throws TimeoutException {
        ComboBox<ColumnType> box = window.robot
                .lookup((Node node) -> accessible.equals(node.getAccessibleText()))
                .queryComboBox();
        window.interact(() -> box.setValue(type));
        window.settle();
    }
}
