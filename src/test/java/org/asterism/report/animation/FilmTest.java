package org.asterism.report.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.EventKind;
import org.asterism.lesson.play.Recording;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.draw.PixelImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {
    private static final Watched WATCHED = watched();

    /** Draws the number of the sheet as a colour. */
    private final List<Integer> drawn = new ArrayList<>();

    private final FramePainter painter = (sheet, scale, job) -> {
        drawn.add(drawn.size());
        int width = (int) Math.round(scale * sheet.width());
        int height = (int) Math.round(scale * sheet.height());
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFF000000 | drawn.size());
        return new PixelImage(pixels, width, height);
    };

    private static Watched watched() {
        Stage stage = Stage.of(new Source.Made("moons", Map.of("n", "60")), Path.of(""), Job.QUIET);
        Act act = new Act("k-means", Map.of("k", "2"), false);
        Recording recording = Recording.of(act.clusterer(), stage.points(false), Job.QUIET);
        return Watched.of(recording, null, "x", "y", Job.QUIET);
    }

    private static Film film(StepChoice choice) {
        return new Film(WATCHED, choice, StepLook.INITIAL, 0.5, 400);
    }

    @Test
    void allStepsAreShownOrEveryNthOrEventsOnly() {
        List<Event> events = List.of(new Event(EventKind.FIRST_CLUSTER, 1), new Event(EventKind.SETTLED, 3));
        assertThat(StepChoice.ALL.steps(4, events)).containsExactly(0, 1, 2, 3, 4);
        assertThat(new StepChoice(0, StepChoice.END, 3, false).steps(7, events)).containsExactly(0, 3, 6, 7);
        assertThat(new StepChoice(2, 5, 1, false).steps(7, events)).containsExactly(2, 3, 4, 5);
        assertThat(new StepChoice(0, StepChoice.END, 1, true).steps(7, events)).containsExactly(0, 1, 3, 7);
        assertThat(new StepChoice(5, 5, 9, false).steps(5, events)).containsExactly(5);
    }

    @Test
    void choicesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new StepChoice(3, 2, 1, false)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new StepChoice(0, 2, 0, false)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new StepChoice(9, 12, 1, false).steps(8, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The run has steps 0 to 8; none is left from step 9 on.");
        assertThatThrownBy(() -> new StepLook(StepLook.INITIAL.theme(), 100, 500, Set.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("from 240 to 4000");
        assertThatThrownBy(() -> new Film(WATCHED, StepChoice.ALL, StepLook.INITIAL, 9, 500))
                .isInstanceOf(InvalidInputException.class);
        StepLook large = new StepLook(StepLook.INITIAL.theme(), 4000, 4000, Set.of());
        assertThatThrownBy(() -> new Film(WATCHED, StepChoice.ALL, large, 4, 500))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("16000 by 16000 pixels are too large");
        assertThatThrownBy(() -> new Film(WATCHED, StepChoice.ALL, StepLook.INITIAL, 1, 5))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void everyFormatHasAFrameForEachStep(@TempDir Path folder) throws IOException {
        int count = WATCHED.recording().steps().size();
        for (String name : List.of("a.gif", "a.apng", "steps")) {
            drawn.clear();
            Path output = folder.resolve(name);
            assertThat(film(StepChoice.ALL).write(FilmFormat.of(output), output, painter, Job.QUIET))
                    .isEqualTo(count);
        }
        List<GifReader.Frame> gif = GifReader.frames(Files.readAllBytes(folder.resolve("a.gif")));
        assertThat(gif).hasSize(count);
        assertThat(gif.getFirst().hundredths()).isEqualTo(40);
        assertThat(gif.getLast().hundredths()).isEqualTo(120);
        assertThat(ApngReader.frames(Files.readAllBytes(folder.resolve("a.apng"))))
                .hasSize(count);
        assertThat(Objects.requireNonNull(folder.resolve("steps").toFile().list()))
                .hasSize(count);
    }

    @Test
    void whatIsCancelledLeavesNothing(@TempDir Path folder) {
        Job job = Job.silent(() -> drawn.size() >= 3);
        for (String name : List.of("a.gif", "a.apng", "steps")) {
            drawn.clear();
            Path output = folder.resolve(name);
            assertThatThrownBy(() -> film(StepChoice.ALL).write(FilmFormat.of(output), output, painter, job))
                    .isInstanceOf(CancelledException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** However long a film is, memory holds the frame that is drawn and a few of those before. */
    @ParameterizedTest
    @ValueSource(strings = {"größte Übersicht.gif", "a b.apng", "steps of a run"})
    void framesThatAreWrittenAreNotKept(String name, @TempDir Path folder) {
        List<WeakReference<PixelImage>> frames = new ArrayList<>();
        List<Long> held = new ArrayList<>();
        FramePainter counting = (sheet, scale, job) -> {
            PixelImage frame = painter.paint(sheet, scale, job);
            frames.add(new WeakReference<>(frame));
            if (frames.size() % 8 == 0) {
                System.gc();
                held.add(frames.stream().filter(one -> one.get() != null).count());
            }
            return frame;
        };
        Path output = folder.resolve(name);
        film(StepChoice.ALL).write(FilmFormat.of(output), output, counting, Job.QUIET);
        assertThat(output).exists();
        assertThat(held).isNotEmpty().allMatch(count -> count <= 3);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneMessage(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() ->
                        film(StepChoice.ALL).write(FilmFormat.PNG_SERIES, file.resolve("steps"), painter, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot write into ");
    }
}
