package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.asterism.cluster.Pseudocode;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.report.layer.StepLayer;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.PlayerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs before a class: stepped through, played, jumped in and compared, by mouse and by keys. */
class TeachPageTest {
    @TempDir
    private Path folder;

    @Test
    void aRunIsSteppedThroughPlayedAndJumpedInByMouse() throws TimeoutException {
        try (TestWindow window = opened(act("k-means", "k", "3"))) {
            LaneModel lane = lane(window, 0);
            int last = lane.recording().last();
            window.click("#teach-forward");
            assertThat(window.text("#teach-step-1")).isEqualTo("2 of " + (last + 1));
            assertThat(window.text("#teach-sentence-1"))
                    .isEqualTo(lane.stepProperty().get().text());
            assertThat(layer(window)).isNotNull();
            window.click("#teach-back");
            assertThat(window.text("#teach-step-1")).startsWith("1 of");

            window.robot.clickOn(place(window, 0.5));
            window.settle();
            assertThat(lane.indexProperty().get()).isBetween(last / 2 - 1, last / 2 + 1);
            window.robot.drag(place(window, 0.5)).dropTo(place(window, 1));
            window.settle();
            assertThat(lane.indexProperty().get()).isEqualTo(last);
            assertThat(window.text("#teach-objective-1")).isNotEqualTo("–");

            window.click("#teach-start");
            window.interact(() -> player(window).speedProperty().set(PlayerModel.FASTEST));
            window.robot.clickOn("#teach-play");
            window.await(() -> lane.indexProperty().get() == last);
            window.settle();
            assertThat(player(window).playingProperty().get()).isFalse();

            window.click("#teach-events");
            window.click("First cluster (step 2)");
            assertThat(lane.indexProperty().get()).isEqualTo(1);
        }
    }

    @Test
    void theSameByKeysAloneAlsoWhileAPlotHasTheFocus() throws TimeoutException {
        try (TestWindow window = opened(act("dbscan", "epsilon", "0.3"))) {
            LaneModel lane = lane(window, 0);
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.RIGHT);
            assertThat(lane.indexProperty().get()).isEqualTo(2);
            window.interact(() -> window.robot.lookup("#plot-lane-1").query().requestFocus());
            window.keys(KeyCode.LEFT);
            assertThat(lane.indexProperty().get()).isEqualTo(1);
            window.keys(KeyCode.END);
            assertThat(lane.indexProperty().get()).isEqualTo(lane.recording().last());
            window.keys(KeyCode.HOME);
            assertThat(lane.indexProperty().get()).isZero();
            window.keys(KeyCode.PAGE_DOWN);
            int event = lane.indexProperty().get();
            assertThat(player(window).cues()).anyMatch(cue -> cue.position() == event);
            window.keys(KeyCode.PAGE_UP);
            assertThat(lane.indexProperty().get()).isLessThanOrEqualTo(event);

            double speed = player(window).speedProperty().get();
            window.keys(KeyCode.PLUS);
            assertThat(player(window).speedProperty().get()).isEqualTo(2 * speed);
            window.keys(KeyCode.MINUS);
            assertThat(player(window).speedProperty().get()).isEqualTo(speed);
            window.robot.push(KeyCode.SPACE);
            assertThat(player(window).playingProperty().get()).isTrue();
            window.keys(KeyCode.RIGHT);
            assertThat(player(window).playingProperty().get())
                    .as("whoever steps by hand stops it")
                    .isFalse();
        }
    }

    @Test
    void keysRestWhileSomebodyTypesAndOnOtherPages() throws TimeoutException {
        try (TestWindow window = opened(act("dbscan", "epsilon", "0.3"))) {
            LaneModel lane = lane(window, 0);
            window.keys(KeyCode.SHORTCUT, KeyCode.K);
            window.robot.write("a ");
            window.keys(KeyCode.LEFT);
            assertThat(player(window).playingProperty().get()).isFalse();
            assertThat(lane.indexProperty().get()).isZero();
            window.keys(KeyCode.ESCAPE);
            window.interact(() -> window.desk().modeProperty().set(Mode.EXPLORE));
            window.settle();
            window.keys(KeyCode.RIGHT);
            assertThat(lane.indexProperty().get()).isZero();
        }
    }

    @Test
    void theLineOfTheStepIsLitAndTheCodeCanBePutAway() throws TimeoutException {
        try (TestWindow window = opened(act("k-means", "k", "3"))) {
            LaneModel lane = lane(window, 0);
            for (int step = 0; step < 4; step++) {
                String phase = lane.stepProperty().get().phase();
                List<String> wanted = lane.recording().algorithm().pseudocode().lines().stream()
                        .filter(line -> line.phase().equals(phase))
                        .map(Pseudocode.Line::text)
                        .toList();
                assertThat(lit(window)).isEqualTo(wanted).isNotEmpty();
                window.keys(KeyCode.RIGHT);
            }
            window.keys(KeyCode.C);
            assertThat(window.visible("#teach-code-1")).isFalse();
            window.keys(KeyCode.C);
            assertThat(window.visible("#teach-code-1")).isTrue();
        }
    }

    @Test
    void twoRunsGoInStepAndAreLookedAtTogether() throws TimeoutException {
        Act pam = new Act("k-medoids", Map.of("k", "3", "variant", "pam"), false);
        Act faster = new Act("k-medoids", Map.of("k", "3", "variant", "faster-pam"), false);
        try (TestWindow window = opened(pam, faster)) {
            window.keys(KeyCode.RIGHT);
            assertThat(window.text("#teach-step-1")).startsWith("2 of");
            assertThat(window.text("#teach-step-2")).startsWith("2 of");
            ScatterPlot left = window.robot.lookup("#plot-lane-1").queryAs(ScatterPlot.class);
            ScatterPlot right = window.robot.lookup("#plot-lane-2").queryAs(ScatterPlot.class);
            assertThat(left.getWidth()).isEqualTo(right.getWidth());
            window.interact(() -> left.zoom(2));
            assertThat(right.getView()).isEqualTo(left.getView());
            window.keys(KeyCode.RIGHT);
            assertThat(right.getView()).as("the view stays").isEqualTo(left.getView());
        }
    }

    @Test
    void whatIsConcealedIsNotToldByPlotWordsOrCurve() throws TimeoutException {
        try (TestWindow window = opened(act("k-means", "k", "3"))) {
            window.keys(KeyCode.END);
            window.interact(
                    () -> window.desk().teach().stage().concealedProperty().set(true));
            window.settle();
            assertThat(window.text("#teach-sentence-1")).isEmpty();
            assertThat(window.text("#teach-clusters-1")).isEqualTo("–");
            assertThat(window.visible("#teach-code-1")).isFalse();
            assertThat(window.visible("#teach-objective-1")).isFalse();
            window.interact(
                    () -> window.desk().teach().stage().concealedProperty().set(false));
            window.settle();
            assertThat(window.text("#teach-clusters-1")).isEqualTo("3");
        }
    }

    @Test
    void theTimelineTellsScreenReadersWhereItIsAndWhatHappened() throws TimeoutException {
        try (TestWindow window = opened(act("k-means", "k", "3"))) {
            window.keys(KeyCode.RIGHT);
            Node timeline = window.robot.lookup("#teach-timeline").query();
            Object said = TestWindow.on(() -> timeline.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
            assertThat(said.toString())
                    .startsWith("Step 2 of")
                    .contains(lane(window, 0).stepProperty().get().text());
            assertThat(timeline.getAccessibleText()).isNotEmpty();
        }
    }

    @Test
    void withoutRoomTheLineInHandStandsUnderEachRunAndTheRestOpensOverThem() throws TimeoutException {
        try (TestWindow window = opened(act("k-means", "k", "3"), act("k-means", "k", "2"))) {
            window.interact(() -> window.stage().setWidth(900));
            window.settle();
            assertThat(shown(window, "#stage-slider-1")).isFalse();
            for (int place = 1; place <= 2; place++) {
                LaneModel lane = lane(window, place - 1);
                String phase = lane.stepProperty().get().phase();
                assertThat(lane.recording().algorithm().pseudocode().lines())
                        .anyMatch(line -> line.phase().equals(phase));
                assertThat(window.text("#teach-lit-" + place))
                        .isEqualTo(lane.recording().algorithm().pseudocode().lines().stream()
                                .filter(line -> line.phase().equals(phase))
                                .map(Pseudocode.Line::text)
                                .findFirst()
                                .orElseThrow());
            }
            window.click("#stage-change");
            assertThat(shown(window, "#stage-slider-1")).isTrue();
            window.click("#stage-change");
            window.await(() -> !shown(window, "#stage-slider-1"));
            window.keys(KeyCode.B);
            assertThat(shown(window, "#stage-slider-1")).isTrue();
            window.keys(KeyCode.ESCAPE);
            window.await(() -> !shown(window, "#stage-slider-1"));
            window.interact(() -> window.stage().setWidth(990));
            window.settle();
            assertThat(shown(window, "#stage-slider-1")).isTrue();
            assertThat(shown(window, "#teach-lit-1")).isFalse();
            assertThat(shown(window, "#stage-change")).isFalse();
        }
    }

    @Test
    void theListOfLessonsGivesWayToRunsOnceAndStaysWhereItIsOpenedAgain() throws TimeoutException {
        try (TestWindow window = opened()) {
            BooleanProperty list = window.desk().teach().lessons().paneProperty();
            window.interact(() -> list.set(true));
            window.interact(() -> window.desk().teach().stage().play(List.of(act("k-means", "k", "3"))));
            window.settle();
            assertThat(list.get()).isFalse();
            window.click("#lesson-pane-shown");
            window.keys(KeyCode.RIGHT);
            assertThat(list.get()).isTrue();
        }
    }

    @Test
    void aLectureHasThePlotAndItsTimelineAlone() throws TimeoutException {
        try (TestWindow window = opened(act("k-means", "k", "3"))) {
            window.keys(KeyCode.F11);
            window.interact(() -> {
                window.stage().setWidth(1280);
                window.stage().setHeight(800);
            });
            window.settle();
            assertThat(shown(window, ".app-bar")).isFalse();
            assertThat(shown(window, "#stage-setup")).isFalse();
            ScatterPlot plot = window.robot.lookup("#plot-lane-1").queryAs(ScatterPlot.class);
            assertThat(plot.getHeight()).isGreaterThan(0.45 * 800);
            Node strip = window.robot.lookup("#teach-timeline").query();
            assertThat(strip.localToScene(strip.getLayoutBounds()).getMaxY()).isLessThan(800);
            window.robot.moveTo(new Point2D(400, 0));
            window.settle();
            assertThat(shown(window, ".app-bar"))
                    .as("the upper edge calls the bars")
                    .isTrue();
            window.robot.moveTo(new Point2D(400, 500));
            window.settle();
            assertThat(shown(window, ".app-bar")).isFalse();
            window.keys(KeyCode.S);
            assertThat(shown(window, "#stage-setup")).isTrue();
            window.keys(KeyCode.F11);
            assertThat(shown(window, ".app-bar")).isTrue();
            barsStandOverThePage(window);
            assertThat(shown(window, "#stage-setup")).isTrue();
        }
    }

    @Test
    void menuAndToolsStandOverThePage() throws TimeoutException {
        try (TestWindow window = opened(act("k-means", "k", "3"))) {
            barsStandOverThePage(window);
        }
    }

    private static void barsStandOverThePage(TestWindow window) {
        Node bars = window.robot.lookup(".app-bar").query();
        Node page = window.robot.lookup(".teach-page").query();
        double below = bars.localToScene(bars.getLayoutBounds()).getMaxY();
        assertThat(below).isGreaterThan(50);
        assertThat(page.localToScene(page.getLayoutBounds()).getMinY()).isGreaterThanOrEqualTo(below - 1);
    }

    @Test
    void theStatusLineSaysWhatTheNextClickOrKeyDoes() throws TimeoutException {
        try (TestWindow window = opened()) {
            assertThat(window.text(".status-hint")).contains("press Run");
            window.interact(() -> window.desk().teach().stage().play(List.of(act("dbscan", "epsilon", "0.3"))));
            window.settle();
            assertThat(window.text(".status-hint")).startsWith("Step with the arrow keys");
            window.keys(KeyCode.END);
            assertThat(window.text(".status-hint")).contains("last step");
            window.interact(() -> window.desk().teach().stage().play(List.of(act("k-means", "k", "3"))));
            window.settle();
            assertThat(window.text(".status-hint")).startsWith("Drag a centre");
            window.keys(KeyCode.Q);
            assertThat(window.text(".status-hint")).doesNotContain("Step with").isNotBlank();
            window.interact(() -> window.desk().teach().asking().predict().askCount());
            window.settle();
            assertThat(window.text(".status-hint")).contains("digit");
            window.interact(
                    () -> window.desk().teach().asking().classroom().sight().toggle());
            window.settle();
            assertThat(window.text(".status-hint")).contains("folder");
        }
    }

    private static boolean shown(TestWindow window, String query) {
        return window.robot
                .lookup(query)
                .tryQuery()
                .filter(TeachPageTest::inSight)
                .isPresent();
    }

    private static boolean inSight(Node node) {
        return node.getScene() != null && node.isVisible() && (node.getParent() == null || inSight(node.getParent()));
    }

    private static List<String> lit(TestWindow window) {
        return TestWindow.on(
                () -> window.robot.lookup("#teach-code-1").<Parent>query().getChildrenUnmodifiable().stream()
                        .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    private static StepLayer layer(TestWindow window) {
        return window.robot
                .lookup("#plot-lane-1")
                .queryAs(ScatterPlot.class)
                .plotScene()
                .layers()
                .find(StepLayer.class)
                .orElseThrow();
    }

    private static PlayerModel player(TestWindow window) {
        return window.desk().teach().stage().player();
    }

    private static LaneModel lane(TestWindow window, int place) {
        return window.desk().teach().stage().lanes().get(place);
    }

    private static Act act(String algorithm, String option, String value) {
        return new Act(algorithm, Map.of(option, value), false);
    }

    private static Point2D place(TestWindow window, double share) {
        Bounds bounds = TestWindow.on(() -> {
            Node strip = window.robot.lookup("#teach-timeline").query();
            return strip.localToScreen(strip.getBoundsInLocal());
        });
        return new Point2D(
                bounds.getMinX() + 12 + share * (bounds.getWidth() - 24), bounds.getMinY() + bounds.getHeight() / 3);
    }

    private TestWindow opened(Act... acts) throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        Source data = new Source.Made("blobs", Map.of("n", "150"));
        window.interact(() -> {
            window.desk().modeProperty().set(Mode.TEACH);
            window.desk().teach().stage().open(Stage.of(data, folder, Job.QUIET), List.of(acts));
            window.desk().teach().lessons().paneProperty().set(false);
        });
        window.settle();
        Node timeline = window.robot.lookup("#teach-timeline").query();
        window.await(() -> acts.length == 0 || timeline.isFocused());
        return window;
    }
}
