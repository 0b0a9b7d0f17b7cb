package org.asterism.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.asterism.job.Runner;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.picture.PictureFormat;
import org.asterism.report.picture.PlotPicture;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.state.PictureChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureModelTest {
    private static final PlotScene SCENE = PlotScene.of(new double[] {1, 2, 3}, new double[] {3, 1, 2}, "a", "b");
    private static final PlotPicture SEEN =
            PlotPicture.of(SCENE, Viewport.fit(SCENE.bounds()), PlotTheme.DARK, 700, 500);

    @TempDir
    private Path folder;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final PictureModel model = new PictureModel(tasks);

    @Test
    void thePictureIsAtFirstWhatIsSeen() {
        model.show(SEEN);
        assertThat(model.showingProperty().get()).isTrue();
        assertThat(model.options().applied(SEEN)).isEqualTo(SEEN);
        assertThat(model.ending()).isEqualTo(".png");
        model.preview(0.5);
        PictureModel.Drawn drawn =
                Objects.requireNonNull(model.previewProperty().get());
        assertThat(drawn.picture()).isEqualTo(SEEN);
        assertThat(drawn.points().image().width())
                .isEqualTo((int) Math.ceil(SEEN.layout().viewport().width() / 2));
    }

    @Test
    void optionsChangeThePicture() {
        model.show(SEEN);
        PictureOptions options = model.options();
        options.lookProperty().set(PictureLook.LIGHT);
        options.widthProperty().set(300);
        options.backgroundProperty().set(false);
        options.legendProperty().set(false);
        PlotPicture picture = options.applied(SEEN);
        assertThat(picture.theme()).isEqualTo(PlotTheme.LIGHT);
        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(500);
        assertThat(picture.ground()).isEqualTo(PlotPicture.Ground.CLEAR);
        assertThat(picture.parts()).containsExactly(PlotPicture.Part.TITLE);
        model.sizeAsSeen();
        assertThat(options.applied(SEEN).width()).isEqualTo(700);
    }

    @Test
    void savingWritesTheFormatAndClosesThePage() throws Exception {
        model.show(SEEN);
        model.options().formatProperty().set(PictureFormat.PDF);
        Path named = folder.resolve("plot.svg");
        model.save(named);
        assertThat(named).content().startsWith("<svg");
        assertThat(model.showingProperty().get()).isFalse();
        model.show(SEEN);
        Path unnamed = folder.resolve("plot");
        model.save(unnamed);
        assertThat(Files.readString(unnamed, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(message()).contains(unnamed.toString());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndThePageStays() {
        model.show(SEEN);
        model.options().formatProperty().set(PictureFormat.SVG);
        Path nowhere = folder.resolve("none").resolve("plot.svg");
        model.save(nowhere);
        assertThat(message()).contains(nowhere.toString()).contains("folder does not exist");
        assertThat(model.showingProperty().get()).isTrue();
    }

    @Test
    void choicesAreRemembered() {
        List<PictureChoices> kept = new ArrayList<>();
        model.remember(new PictureChoices("SVG", "LIGHT", 640, 0, 4, Set.of("BACKGROUND")), kept::add);
        model.show(SEEN);
        assertThat(model.options().widthProperty().get()).isEqualTo(640);
        assertThat(model.options().heightProperty().get()).isEqualTo(500);
        assertThat(model.options().titleProperty().get()).isFalse();
        model.sizeAsSeen();
        model.save(folder.resolve("plot.svg"));
        assertThat(kept).containsExactly(new PictureChoices("SVG", "LIGHT", 0, 0, 4, Set.of("BACKGROUND")));
    }

    private String message() {
        Message message = tasks.messageProperty().get();
        return message == null ? "" : message.text();
    }
}
