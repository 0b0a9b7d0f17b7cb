package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.asterism.data.Samples;
import org.asterism.geometry.Points;
import org.asterism.lesson.Question;
import org.asterism.lesson.answer.Answer;
import org.asterism.lesson.answer.AnswerFile;
import org.asterism.lesson.answer.Asked;
import org.asterism.lesson.answer.Person;
import org.asterism.lesson.answer.Prediction;
import org.asterism.ui.teach.predict.ClassModel;
import org.asterism.ui.teach.predict.Face;
import org.asterism.ui.teach.predict.PredictModel;
import org.asterism.ui.teach.predict.Projection;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Pictures of the answers of a class, for people to look at. */
@Tag("screens")
class ClassScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<String> NAMES = List.of(
            "Ada", "Bo", "Chiara", "Deniz", "Emil", "Fatima", "Goran", "Hanna", "Ines", "", "Kofi", "Lena-Sophie");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 900, 620"})
    void theClass(Look.Theme theme, int width, int height) throws TimeoutException, IOException {
        String end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        try (TestWindow window = new TestWindow(folder.resolve("state"), new Settings(theme, width, height))) {
            window.interact(() -> window.desk().datasets().open(Samples.sample("iris")));
            window.settle();
            window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
            window.settle();
            groups(window, end);
            counts(window, end);
            places(window, end);
            choices(window, end);
        }
    }

    private void groups(TestWindow window, String end) throws TimeoutException, IOException {
        PredictModel predict = window.desk().teach().asking().predict();
        window.interact(predict::askGroups);
        Asked asked = predict.asked().orElseThrow();
        Points points = points(window);
        Path shared = Files.createDirectory(folder.resolve("groups"));
        Random random = new Random(3);
        for (int i = 0; i < NAMES.size(); i++) {
            hand(shared, asked, i, new Prediction.Groups(outlined(points, i % 4, 0.04 * random.nextGaussian())));
        }
        ClassModel model = show(window, shared, NAMES.size());
        window.picture(SCREENS.resolve("class-groups-hidden" + end));
        window.interact(() -> model.sight().namedProperty().set(true));
        window.picture(SCREENS.resolve("class-groups-names" + end));
        window.interact(() -> model.sight().revealedProperty().set(true));
        window.picture(SCREENS.resolve("class-groups-revealed" + end));
        window.interact(() -> model.sight().faceProperty().set(Face.DOUBT));
        audience(window, model, "class-audience-doubt" + end);
        FxRobot robot = window.robot;
        window.interact(() -> model.sight().faceProperty().set(Face.DOUBT));
        window.picture(SCREENS.resolve("class-groups-doubt" + end));
        window.interact(() -> robot.lookup("Each").queryAs(ToggleButton.class).fire());
        window.picture(SCREENS.resolve("class-groups-each" + end));
        window.interact(() -> robot.lookup("Pairs").queryAs(ToggleButton.class).fire());
        window.picture(SCREENS.resolve("class-groups-pairs" + end));
        window.interact(() -> model.sight().namedProperty().set(false));
    }

    private void counts(TestWindow window, String end) throws TimeoutException, IOException {
        PredictModel predict = window.desk().teach().asking().predict();
        window.interact(predict::askCount);
        Asked asked = predict.asked().orElseThrow();
        Path shared = Files.createDirectory(folder.resolve("counts"));
        int[] said = {2, 3, 3, 2, 2, 4, 3, 3, 2, 5, 2, 3};
        for (int i = 0; i < said.length; i++) {
            hand(shared, asked, i, new Prediction.Count(said[i]));
        }
        Files.writeString(shared.resolve("x.answer.json"), "{\"format\": \"other\"}");
        ClassModel model = show(window, shared, said.length);
        window.picture(SCREENS.resolve("class-counts-hidden" + end));
        window.interact(() -> model.sight().revealedProperty().set(true));
        window.picture(SCREENS.resolve("class-counts-revealed" + end));
    }

    private void places(TestWindow window, String end) throws TimeoutException, IOException {
        PredictModel predict = window.desk().teach().asking().predict();
        window.interact(predict::askPlaces);
        Asked asked = predict.asked().orElseThrow();
        Points points = points(window);
        int centres = predict.places().most();
        Path shared = Files.createDirectory(folder.resolve("places"));
        Random random = new Random(5);
        for (int i = 0; i < NAMES.size(); i++) {
            double[][] at = new double[centres][];
            for (int centre = 0; centre < centres; centre++) {
                int row = random.nextInt(points.size());
                at[centre] = new double[] {points.column(0)[row], points.column(1)[row]};
            }
            hand(shared, asked, i, new Prediction.Places(at));
        }
        ClassModel model = show(window, shared, NAMES.size());
        window.interact(() -> model.sight().revealedProperty().set(true));
        window.picture(SCREENS.resolve("class-places-revealed" + end));
    }

    private void choices(TestWindow window, String end) throws TimeoutException, IOException {
        PredictModel predict = window.desk().teach().asking().predict();
        window.interact(() -> predict.ask(
                "x",
                1,
                new Question.Choice(
                        "What does **k-means** do with two interlocking half moons?",
                        List.of(
                                "It finds the two moons.",
                                "It cuts straight through both moons, since places that are equally near to two"
                                        + " centres form a straight line.",
                                "It puts all points in one group."),
                        1,
                        "The border between two means is a straight line, whatever the shape of the groups.")));
        Asked asked = predict.asked().orElseThrow();
        Path shared = Files.createDirectory(folder.resolve("choices"));
        for (int i = 0; i < NAMES.size(); i++) {
            hand(shared, asked, i, new Prediction.Choice(i % 4 == 0 ? 0 : 1));
        }
        ClassModel model = show(window, shared, NAMES.size());
        window.interact(() -> model.sight().namedProperty().set(true));
        window.interact(() -> model.sight().revealedProperty().set(true));
        window.picture(SCREENS.resolve("class-choices-revealed" + end));
        window.interact(() -> model.sight().namedProperty().set(false));
    }

    /** The class in the window of the audience. */
    private static void audience(TestWindow window, ClassModel model, String name)
            throws TimeoutException, IOException {
        window.interact(() -> model.sight().project(Projection.CLASS));
        window.settle();
        Node poster = window.robot.lookup("#class-poster").query();
        TestWindow.write(TestWindow.on(() -> poster.getScene().snapshot(null)), SCREENS.resolve(name));
        window.picture(SCREENS.resolve(name.replace("audience", "lecturer")));
        window.interact(() -> model.sight().audienceProperty().set(false));
        window.settle();
    }

    @Test
    void optionsOfALessonInPresentation() throws TimeoutException, IOException {
        Settings settings = new Settings(Look.Theme.LIGHT, 1280, 800);
        try (TestWindow window = new TestWindow(folder.resolve("state"), settings)) {
            window.interact(() -> window.desk().teach().showLessons());
            window.settle();
            window.click("#lesson-k-means-and-moons");
            window.click("#lesson-next");
            window.picture(SCREENS.resolve("class-lesson-open.png"));
            window.click("#lesson-option-1");
            Path shared = Files.createDirectory(folder.resolve("lesson"));
            window.interact(() -> window.desk().teach().asking().handIn().choose(shared));
            window.click("#predict-hand-in");
            window.picture(SCREENS.resolve("class-lesson-handed.png"));
            window.keys(KeyCode.F11);
            window.picture(SCREENS.resolve("class-lesson-presenting.png"));
            Asked asked = window.desk().teach().asking().predict().asked().orElseThrow();
            for (int i = 0; i < NAMES.size(); i++) {
                hand(shared, asked, i, new Prediction.Choice(i % 2));
            }
            ClassModel model = show(window, shared, NAMES.size() + 1);
            window.interact(() -> model.sight().revealedProperty().set(true));
            window.picture(SCREENS.resolve("class-choices-presenting.png"));
        }
    }

    private static ClassModel show(TestWindow window, Path shared, int answers) throws TimeoutException {
        ClassModel model = window.desk().teach().asking().classroom();
        window.interact(() -> {
            model.sight().showingProperty().set(true);
            model.choose(shared);
        });
        window.await(() -> model.answers().answers().size() == answers);
        return model;
    }

    private static Points points(TestWindow window) {
        return window.desk().teach().stage().lanes().getFirst().recording().points();
    }

    /** Cut across at one, two or three places along x, as somebody with an unsteady hand does. */
    private static int[] outlined(Points points, int way, double shake) {
        double[] x = points.column(0);
        double low = Arrays.stream(x).min().orElseThrow();
        double wide = Arrays.stream(x).max().orElseThrow() - low;
        double[] cuts =
                way == 0 ? new double[] {0.3, 0.6} : way == 3 ? new double[] {0.25, 0.5, 0.75} : new double[] {0.35};
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double share = (x[i] - low) / wide + shake;
            for (double cut : cuts) {
                labels[i] += share > cut ? 1 : 0;
            }
        }
        return labels;
    }

    private static void hand(Path shared, Asked asked, int number, Prediction prediction) {
        Person person = new Person("student" + (char) ('a' + number), NAMES.get(number));
        AnswerFile.write(shared, new Answer(asked, person, prediction, 9, NOON.plusSeconds(number)));
    }
}
