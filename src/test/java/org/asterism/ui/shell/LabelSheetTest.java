package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.asterism.annotation.Label;
import org.asterism.annotation.PointShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelSheetTest {
    @TempDir
    private Path folder;

    @Test
    void aLabelIsGivenAShapeAKeyAndANote() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> {
                window.desk().files().open(TestDesk.blobs(folder));
                window.desk().modeProperty().set(Mode.LABEL);
            });
            window.settle();
            window.interact(() -> window.desk().labels().add());
            window.settle();
            window.click("#more-1");
            window.interact(() -> {
                window.robot
                        .lookup("#label-shape")
                        .<ChoiceBox<PointShape>>query()
                        .setValue(PointShape.SQUARE);
                window.robot.lookup("#label-key").<ChoiceBox<String>>query().setValue("K");
                window.robot.lookup("#label-note").<TextArea>query().setText("dense ones");
            });
            window.keys(KeyCode.ESCAPE);
            window.settle();
            Label label = window.study().annotation().labels().getFirst();
            assertThat(label).isEqualTo(new Label("Group A", 0, PointShape.SQUARE, "K", "dense ones"));

            window.interact(() -> window.desk().scatter().selectAll());
            window.settle();
            window.keys(KeyCode.K);
            window.settle();
            assertThat(window.study().annotation().count(0))
                    .isEqualTo(window.study().dataset().rows());
            for (String step : new String[] {"labelled", "selected", "changed"}) {
                assertThat(window.study().annotation().labels().getFirst())
                        .as(step)
                        .isEqualTo(label);
                window.interact(() -> window.desk().document().undo());
            }
            assertThat(window.study().annotation().labels().getFirst()).isEqualTo(new Label("Group A", 0));
        }
    }
}
