package org.asterism.ui.plot.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

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
    void groupsAreNamedJudgedAndNoted(FxRobot robot) {
        robot.clickOn("#group-1");
        assertThat(model.groupProperty().get()).isZero();
        TextField name =
                robot.from(robot.lookup(".group-row")).lookup(".label-name").query();
        robot.doubleClickOn(name)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("Left")
                .type(KeyCode.ENTER);
        robot.clickOn(robot.<ToggleButton>from(robot.lookup(".group-row"))
                .lookup(".confidence-step")
                .nth(3)
                .<Node>query());
        robot.clickOn(".group-note").write("dense").type(KeyCode.ENTER);
        assertThat(model.sketch().groups().getFirst().label().name()).isEqualTo("Left");
        assertThat(model.sketch().groups().getFirst().label().note()).isEqualTo("dense");
        assertThat(model.sketch().groups().getFirst().confidence()).isEqualTo(4);
        robot.clickOn("#group-0");
        assertThat(model.groupProperty().get()).isEqualTo(Clustering.NOISE);
        robot.clickOn("#add-group");
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
    void everyControlSaysWhatItIs(FxRobot robot) {
        robot.clickOn("#group-2");
        assertThat(robot.lookup(".button, .toggle-button").<ButtonBase>queryAll())
                .filteredOn(Node::isVisible)
                .allMatch(button -> button.getAccessibleText() != null && button.getTooltip() != null);
    }

    @Test
    void aSuggestionIsShownAndTakenOrLeft(FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.choose(OutlineModel.NONE);
            model.groups().choose(0);
            model.draw(new Bounds(5.05, 0, 5.9, 5), Means.RECTANGLE, SelectionMode.NEW, PIXEL);
            model.outlines().give(0);
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !tidy.suggestions().isEmpty());
        robot.sleep(500, TimeUnit.MILLISECONDS);
        Sketch before = model.sketch();
        robot.moveTo(robot.lookup("#clean-up .button").nth(1).<Button>query());
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> !model.shownProperty().get().equals(before));
        assertThat(model.sketch()).isEqualTo(before);
        robot.clickOn(robot.lookup("#clean-up .button").nth(1).<Button>query());
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

    private void draw(double minX, double minY, double maxX, double maxY) {
        model.draw(new Bounds(minX, minY, maxX, maxY), Means.RECTANGLE, SelectionMode.NEW, PIXEL);
    }
}
