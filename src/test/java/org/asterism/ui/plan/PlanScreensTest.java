package org.asterism.ui.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.asterism.annotation.Label;
import org.asterism.catalog.Generators;
import org.asterism.session.plan.Repeats;
import org.asterism.session.plan.Turn;
import org.asterism.ui.text.Messages;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the page of a plan, in {@code target/screens}. */
@Tag("screens")
class PlanScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aWholePlan(Theme theme) throws IOException, TimeoutException {
        String name = theme.name().toLowerCase(Locale.ROOT);
        try (PlanPage page = new PlanPage(theme, 1280, 900)) {
            page.snapshot(SCREENS.resolve("plan-begin-" + name + ".png"));
            fill(page);
            page.interact(() -> choose(page, 2));
            scrolled(page, name, 4);
        }
    }

    @Test
    void aSmallWindowInGerman() throws IOException, TimeoutException {
        Messages.speak(Locale.GERMAN);
        try (PlanPage page = new PlanPage(Theme.LIGHT, 640, 700)) {
            fill(page);
            scrolled(page, "small", 5);
        }
        try (PlanPage page = new PlanPage(Theme.LIGHT, 1280, 900)) {
            fill(page);
            page.interact(
                    () -> page.robot.lookup("#plan-generate").queryButton().fire());
            scrolled(page, "german", 2);
        }
    }

    @Test
    void anEmptyPlan() throws IOException, TimeoutException {
        try (PlanPage page = new PlanPage(Theme.LIGHT, 1000, 760)) {
            page.interact(() -> page.model.create(folder.resolve("empty"), Start.EMPTY));
            page.snapshot(SCREENS.resolve("plan-empty.png"));
        }
    }

    private void fill(PlanPage page) {
        page.interact(() -> {
            page.model.create(folder.resolve("session" + System.nanoTime()), Start.CLAMS_STUDY);
            page.plots.add(Sources.files(List.of(PlanPage.sample("penguins"), PlanPage.sample("iris"))));
            page.plots.add(Sources.generated(Generators.schema("moons"), Map.of(), 2));
            page.plots.add(Sources.generated(Generators.schema("blobs"), Map.of(), 3));
            page.plots.practise(List.of(page.plan().stimuli().getLast()));
            page.plots.check(List.of(page.plan().stimuli().getLast()));
            page.model.change(draft -> draft.repeats(new Repeats(2, List.of(Turn.MIRRORED, Turn.QUARTER), 9))
                    .breakEvery(3)
                    .labels(List.of(new Label("Core", 0), new Label("Edge", 1))));
        });
    }

    private static void choose(PlanPage page, int index) {
        ListView<?> list = page.robot.lookup("#plan-plots").queryListView();
        list.getSelectionModel().select(index);
    }

    private static void scrolled(PlanPage page, String name, int steps) throws IOException {
        for (int step = 0; step < steps; step++) {
            double place = (double) step / (steps - 1);
            page.interact(
                    () -> ((ScrollPane) page.robot.lookup(".scroll-pane").nth(0).query()).setVvalue(place));
            page.snapshot(SCREENS.resolve("plan-" + name + "-" + step + ".png"));
        }
    }
}
