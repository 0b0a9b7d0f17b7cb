package org.asterism.ui.plot.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.annotation.outline.Suggestion;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.asterism.ui.Patience;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GroupListTest {
    private static final Pixel PIXEL = new Pixel(0.02, 0.02);
    private final OutlineModel model = new OutlineModel();
    private final CleanUpModel tidy = new CleanUpModel(model);

    @Start
    void start(Stage stage) {
        VBox side =
                new VBox(new GroupList(model, GroupFields.ALL), new CleanUpList(model, tidy, () -> PIXEL, () -> {}));
        Scene scene = new Scene(side, 300, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        Random random = new Random(2);
        Points points = Points.of(
                random.doubles(500, 0, 10).toArray(), random.doubles(500, 0, 10).toArray());
        robot.interact(() -> {
            model.open(points, Sketch.EMPTY, Overlap.ALLOWED, Grouping.EACH_ITS_OWN);
            draw(0, 0, 5, 5);
            draw(6, 6, 10, 10);
        });
    }

    @Test
    void groupsAreNamedJudgedAndNoted(FxRobot robot) throws TimeoutException {
        click(robot, "#group-1");
        assertThat(model.groupProperty().get()).isZero();
        TextField name =
                robot.from(robot.lookup(".group-row")).lookup(".label-name").query();
        robot.doubleClickOn(name)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("Left")
                .type(KeyCode.ENTER);
        Patience.click(
                robot,
                () -> robot.<ToggleButton>from(robot.lookup(".group-row"))
                        .lookup(".confidence-step")
                        .nth(3)
                        .tryQuery());
        click(robot, ".group-note");
        robot.write("dense").type(KeyCode.ENTER);
        assertThat(model.sketch().groups().getFirst().label().name()).isEqualTo("Left");
        assertThat(model.sketch().groups().getFirst().label().note()).isEqualTo("dense");
        assertThat(model.sketch().groups().getFirst().confidence()).isEqualTo(4);
        click(robot, "#group-0");
        assertThat(model.groupProperty().get()).isEqualTo(Clustering.NOISE);
        click(robot, "#add-group");
        assertThat(model.sketch().groups()).hasSize(3);
    }

    @Test
    void anEmptyNameIsNotTaken(FxRobot robot) {
        TextField name =
                robot.from(robot.lookup(".group-row")).lookup(".label-name").query();
        robot.doubleClickOn(name).push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE, KeyCode.ENTER);
        assertThat(name.getText()).isEqualTo("Group A");
    }

    @Test
    void everyControlSaysWhatItIs(FxRobot robot) throws TimeoutException {
        click(robot, "#group-2");
        assertThat(robot.lookup(".button, .toggle-button").<ButtonBase>queryAll())
                .filteredOn(Node::isVisible)
                .allMatch(button -> button.getAccessibleText() != null && button.getTooltip() != null);
    }

    @Test
    void aSuggestionIsShownAndTakenOrLeft(FxRobot robot) throws Exception {
        leaveAGap(robot);
        Patience.await(() -> !tidy.suggestions().isEmpty());
        Patience.settle();
        Sketch before = model.sketch();
        System.gc();
        robot.moveTo(leave(robot));
        Patience.await(() -> !model.shownProperty().get().equals(before));
        assertThat(model.sketch()).isEqualTo(before);
        Patience.click(robot, () -> Optional.of(leave(robot)));
        Patience.settle();
        assertThat(tidy.suggestions()).isEmpty();
        assertThat(model.sketch()).isEqualTo(before);
        robot.interact(() -> tidy.review(PIXEL));
        assertThat(tidy.suggestions()).isEmpty();

        CleanUpModel fresh = new CleanUpModel(model);
        robot.interact(() -> {
            fresh.review(PIXEL);
            fresh.take(fresh.suggestions().getFirst());
        });
        assertThat(model.sketch().of(0)).hasSize(1);
    }

    @Test
    void leavingALineLateKeepsTheLookAtTheNext(FxRobot robot) {
        leaveAGap(robot);
        robot.interact(() -> {
            tidy.review(PIXEL);
            Suggestion first = tidy.suggestions().getFirst();
            tidy.review(PIXEL);
            Suggestion next = tidy.suggestions().getFirst();
            tidy.look(first);
            tidy.look(next);
            tidy.lookAway(first);
            assertThat(model.shownProperty().get()).isEqualTo(next.after());
            tidy.lookAway(next);
            assertThat(model.shownProperty().get()).isEqualTo(model.sketch());
        });
    }

    /** Gives the first group a second outline, a little beside its first. */
    private void leaveAGap(FxRobot robot) {
        robot.interact(() -> {
            model.choose(OutlineModel.NONE);
            model.groups().choose(0);
            draw(5.05, 0, 5.9, 5);
            model.outlines().give(0);
        });
    }

    private static Button leave(FxRobot robot) {
        return robot.lookup("#clean-up .button").nth(1).query();
    }

    private static void click(FxRobot robot, String query) throws TimeoutException {
        Patience.click(robot, query);
        Patience.settle();
    }

    private void draw(double minX, double minY, double maxX, double maxY) {
        model.draw(new Bounds(minX, minY, maxX, maxY), Means.RECTANGLE, SelectionMode.NEW, PIXEL);
    }
}
