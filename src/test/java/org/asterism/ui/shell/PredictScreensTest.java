package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Outline;
import org.asterism.data.Samples;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Place;
import org.asterism.lesson.Question;
import org.asterism.ui.teach.predict.PredictModel;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of predicting and of the class, for people to look at. */
@Tag("screens")
class PredictScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @Test
    void light() throws TimeoutException, IOException {
        pictures("predict-light", new Settings(Look.Theme.LIGHT, 1280, 800));
    }

    @Test
    void darkAndSmall() throws TimeoutException, IOException {
        pictures("predict-dark", new Settings(Look.Theme.DARK, 900, 620));
    }

    private void pictures(String name, Settings settings) throws TimeoutException, IOException {
        try (TestWindow window = new TestWindow(folder.resolve(name), settings)) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
            window.settle();
            PredictModel model = window.desk().teach().asking().predict();
            window.picture(SCREENS.resolve(name + "-none.png"));
            window.interact(model::askGroups);
            window.settle();
            window.interact(() -> {
                Bounds all = model.sceneProperty().get().bounds();
                double cut = all.minX() + 0.32 * all.width();
                draw(model, new Bounds(all.minX() - 0.1, all.minY() - 0.1, cut, all.maxY() + 0.1));
                draw(model, new Bounds(cut + 0.01, all.minY() - 0.1, all.maxX() + 0.1, all.maxY() + 0.1));
            });
            window.picture(SCREENS.resolve(name + "-groups.png"));
            window.interact(model::reveal);
            window.picture(SCREENS.resolve(name + "-groups-revealed.png"));
            window.interact(model::askCount);
            window.interact(() -> model.count(3));
            window.picture(SCREENS.resolve(name + "-count.png"));
            window.interact(model::reveal);
            window.picture(SCREENS.resolve(name + "-count-revealed.png"));
            window.interact(model::askPlaces);
            window.interact(() -> {
                Bounds all = model.sceneProperty().get().bounds();
                model.places().add(new Place(all.centerX(), all.centerY()));
                model.places().add(new Place(all.minX(), all.centerY()));
            });
            window.picture(SCREENS.resolve(name + "-places.png"));
            window.interact(() -> model.ask(
                    "x",
                    1,
                    new Question.Choice(
                            "What does k-means do with two interlocking half moons?",
                            List.of(
                                    "It finds the two moons.",
                                    "It cuts straight through both moons.",
                                    "It puts all points in one group."),
                            1,
                            "The border between two means is a straight line, whatever the shape of the groups.")));
            window.picture(SCREENS.resolve(name + "-choice.png"));
            window.interact(() -> model.choiceProperty().set(0));
            window.interact(model::reveal);
            window.picture(SCREENS.resolve(name + "-choice-revealed.png"));
        }
    }

    private static void draw(PredictModel model, Bounds box) {
        model.outlines().draw(box, Outline.Means.RECTANGLE, SelectionMode.NEW, new Pixel(0.01, 0.01));
    }
}
