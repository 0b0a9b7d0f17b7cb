package org.asterism.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Person;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Plans;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Schedule;
import org.asterism.session.plan.Trial;
import org.asterism.ui.task.TasksModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayModelTest {
    @TempDir
    private Path folder;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final ReplayModel model = new ReplayModel(tasks);

    @Test
    void timePassesAsFastAsIsChosenAndOnlyWhileItRuns() {
        model.show(Films.film());
        assertThat(model.momentProperty().get()).isZero();
        model.pass(500);
        assertThat(model.positionProperty().get()).isZero();
        model.play();
        model.speedProperty().set(Speed.FOUR);
        model.pass(1000);
        assertThat(model.positionProperty().get()).isEqualTo(4000);
        assertThat(model.momentProperty().get()).isEqualTo(2);
        model.speedProperty().set(Speed.SIXTEEN);
        model.pass(1000);
        assertThat(model.positionProperty().get()).isEqualTo(10000);
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(model.momentProperty().get()).isEqualTo(4);
    }

    @Test
    void playAtTheEndBeginsAnew() {
        model.show(Films.film());
        model.go(4);
        model.play();
        assertThat(model.positionProperty().get()).isZero();
        assertThat(model.playingProperty().get()).isTrue();
        model.play();
        assertThat(model.playingProperty().get()).isFalse();
    }

    @Test
    void stepsGoFromActionToActionAndStop() {
        model.show(Films.film());
        model.play();
        model.step(1);
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(model.positionProperty().get()).isEqualTo(1000);
        model.step(1);
        model.step(-1);
        model.step(-1);
        model.step(-1);
        assertThat(model.momentProperty().get()).isZero();
        model.go(4);
        model.step(1);
        assertThat(model.momentProperty().get()).isEqualTo(4);
    }

    @Test
    void theScrubberFindsTheMomentOfItsTime() {
        model.show(Films.film());
        model.positionProperty().set(7999);
        assertThat(model.momentProperty().get()).isEqualTo(2);
        model.positionProperty().set(8000);
        assertThat(model.momentProperty().get()).isEqualTo(3);
        model.close();
        assertThat(model.showingProperty().get()).isFalse();
    }

    @Test
    void everyActionHasWords() {
        assertThat(Films.film().replay().moments())
                .extracting(moment -> ActionWords.of(moment.what()))
                .containsExactly(
                        "Saw the plot, 400 pixels wide",
                        "Took: Lasso",
                        "Drew: 1 outline",
                        "Drew: 2 outlines",
                        "Undid: 1 outline");
    }

    @Test
    void readsWhatAPersonDidFromTheFolder() throws Exception {
        Plan plan = Plans.of(1);
        SessionFolder.create(folder, plan);
        Files.createDirectories(folder.resolve("plots"));
        Files.writeString(folder.resolve("plots/p0.csv"), "x,y\n0,0\n1,1\n2,0\n10,10\n11,11\n12,10\n");
        Trial trial = Schedule.of(plan, 0).trials().getFirst();
        record(plan, trial, PlotFile.read(folder, trial.stimulus(), Job.QUIET).fingerprint());
        Session session = SessionFolder.read(folder, Job.QUIET);
        Participant person = session.people().getFirst();
        model.open(session, person, person.answers().getFirst());
        Film film = Objects.requireNonNull(model.filmProperty().get());
        assertThat(film.title()).isEqualTo("Plot p0");
        assertThat(film.replay().moments())
                .extracting(moment -> moment.sketch().outlines().size())
                .containsExactly(0, 1, 1);
    }

    @Test
    void aPlotThatIsGoneIsNamed() {
        Plan plan = Plans.of(1);
        Answer answer = answer("");
        Participant person = new Participant("p01", 0, List.of(answer));
        model.open(new Session(folder, plan, Map.of(), List.of(person), List.of()), person, answer);
        assertThat(model.showingProperty().get()).isFalse();
        assertThat(Objects.requireNonNull(tasks.messageProperty().get()).text()).contains("p0", "cannot be shown");
    }

    private void record(Plan plan, Trial trial, String fingerprint) {
        Seat seat = new Seat(new Person("p01"), 0, "machine1", List.of());
        try (Recorder recorder = Recorder.open(folder, plan, seat)) {
            recorder.begin(trial, fingerprint, Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Films.ONE));
            recorder.answer(answer(fingerprint));
        }
    }

    private static Answer answer(String fingerprint) {
        return new Answer(
                "p0",
                "p0",
                fingerprint,
                Films.ONE,
                0,
                Answer.Verdict.ANSWERED,
                "",
                Map.of(),
                Display.STUDY,
                Instant.parse("2026-05-04T10:00:00Z"),
                Duration.ofSeconds(3));
    }
}
