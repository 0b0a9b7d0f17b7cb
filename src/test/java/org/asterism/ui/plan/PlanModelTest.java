package org.asterism.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.asterism.annotation.Label;
import org.asterism.catalog.Generators;
import org.asterism.data.Samples;
import org.asterism.job.Runner;
import org.asterism.session.plan.Check;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlanFile;
import org.asterism.session.plan.Practice;
import org.asterism.session.plan.Problem;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.task.TasksModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanModelTest {
    @TempDir
    private Path folder;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final List<Path> saved = new ArrayList<>();
    private PlanModel model;
    private PlotsModel plots;

    @BeforeEach
    void open() {
        model = new PlanModel(tasks, saved::add);
        plots = new PlotsModel(model, tasks);
        model.create(folder, Start.CLAMS_STUDY);
    }

    @Test
    void aNewSessionIsTheStudysAndKept() {
        assertThat(plan().display()).isEqualTo(Display.STUDY);
        assertThat(plan().questions().getFirst().options()).hasSize(5);
        assertThat(model.showingProperty().get()).isTrue();
        assertThat(model.problemsProperty().get()).extracting(Problem::kind).containsExactly(Problem.Kind.NO_PLOTS);
        assertThat(PlanFile.read(folder)).isEqualTo(plan());
        assertThat(saved).containsOnly(folder);
    }

    @Test
    void aFolderWithASessionIsNotMadeAnew() {
        Plan before = plan();

        model.create(folder, Start.EMPTY);

        assertThat(PlanFile.read(folder)).isEqualTo(before);
        assertThat(message()).contains("holds a session already");
    }

    @Test
    void everyChangeIsKeptAndCanBeTakenBack() {
        model.change(draft -> draft.title("One"));
        model.change(draft -> draft.breakEvery(4));
        assertThat(PlanFile.read(folder)).isEqualTo(plan());

        model.undo();
        assertThat(plan().breakEvery()).isZero();
        assertThat(plan().title()).isEqualTo("One");
        assertThat(PlanFile.read(folder)).isEqualTo(plan());
        model.redo();
        assertThat(PlanFile.read(folder).breakEvery()).isEqualTo(4);
        assertThat(model.redoableProperty().get()).isFalse();
    }

    @Test
    void changesOfOneThingInARowAreOneStep() {
        String before = plan().title();
        model.change("title", draft -> draft.title("A"));
        model.change("title", draft -> draft.title("Ab"));
        model.change("title", draft -> draft.title("Abc"));

        model.undo();

        assertThat(plan().title()).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenIsNotChanged() throws IOException {
        Files.delete(folder.resolve(PlanFile.NAME));
        Files.createDirectories(folder.resolve(PlanFile.NAME).resolve("inside"));
        String before = plan().title();

        model.change(draft -> draft.title("Lost"));

        assertThat(plan().title()).isEqualTo(before);
        assertThat(message()).startsWith("Cannot write the plan");
    }

    @Test
    void filesGeneratorsAndFoldersBecomePlots() throws IOException {
        plots.add(Sources.files(List.of(
                Samples.sample("iris").path(), Samples.sample("penguins").path())));
        plots.add(Sources.generated(Generators.schema("moons"), Map.of("n", "40"), 2));

        assertThat(plan().stimuli())
                .extracting(Stimulus::title)
                .containsExactly("iris", "penguins", "Moons 1", "Moons 2");
        assertThat(plan().stimuli()).allSatisfy(stimulus -> {
            assertThat(stimulus.expected()).isBetween(0.0, 1.0);
            assertThat(folder.resolve(stimulus.file())).exists();
            assertThat(plots.facts().get(stimulus.id())).matches(PlotFacts::shown);
        });
        assertThat(model.problemsProperty().get()).isEmpty();
    }

    @Test
    void ofALargeFolderPlotsAreTakenThatSpreadOverTheAmbiguity(@TempDir Path tables) throws IOException {
        for (int groups = 2; groups < 8; groups++) {
            for (int seed = 0; seed < 2; seed++) {
                String csv = org.asterism.data.write.CsvWriting.text(Generators.schema("ambiguous")
                        .create(Map.of("n", "60", "groups", groups, "seed", seed))
                        .generate());
                Files.writeString(tables.resolve(groups + "-" + seed + ".csv"), csv);
            }
        }

        plots.add(Sources.folder(tables, 4, Display.Aspect.SQUARE));

        List<Double> expected =
                plan().stimuli().stream().map(Stimulus::expected).toList();
        assertThat(expected).hasSize(4).isSorted();
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsAdded() throws IOException {
        Path broken = Files.writeString(folder.resolve("words.csv"), "a\nb\n");

        plots.add(Sources.files(List.of(broken, Samples.sample("iris").path())));

        assertThat(plan().stimuli()).extracting(Stimulus::title).containsExactly("iris");
        assertThat(message()).contains("words.csv");
    }

    @Test
    void plotsMoveAndServeForPracticeAndAsChecksAndComeBack() {
        plots.add(Sources.generated(Generators.schema("blobs"), Map.of("n", "30"), 3));
        List<Stimulus> made = plan().stimuli();

        plots.move(2, 0);
        assertThat(plan().stimuli()).containsExactly(made.get(2), made.get(0), made.get(1));
        plots.practise(List.of(made.get(2)));
        plots.check(List.of(made.get(0)));
        assertThat(plan().stimuli()).containsExactly(made.get(1));
        assertThat(plan().practice()).containsExactly(new Practice(made.get(2), "group", ""));
        assertThat(plan().checks()).extracting(Check::truth).containsExactly("group");
        plots.countPractice(0);
        plots.countCheck(0);
        assertThat(plan().stimuli()).containsExactly(made.get(1), made.get(2), made.get(0));
        plots.rename(1, "Second");
        assertThat(plan().stimuli().get(1).title()).isEqualTo("Second");
        plots.remove(plan().stimuli());
        assertThat(plan().stimuli()).isEmpty();
        model.undo();
        assertThat(plan().stimuli()).hasSize(3);
    }

    @Test
    void aPlanIsOpenedWithItsPlots() {
        plots.add(Sources.generated(Generators.schema("blobs"), Map.of("n", "30"), 2));
        PlanModel later = new PlanModel(tasks, _ -> {});
        PlotsModel laterPlots = new PlotsModel(later, tasks);

        later.open(folder);

        assertThat(later.planProperty().get()).isEqualTo(plan());
        assertThat(laterPlots.facts()).hasSize(2);
        assertThat(later.undoableProperty().get()).isFalse();
    }

    @Test
    void whatPlotsLookLikeDecidesTheirExpectedAmbiguity() {
        plots.add(Sources.files(List.of(Samples.sample("penguins").path())));
        double stretched = plan().stimuli().getFirst().expected();

        model.change(draft -> draft.display(Display.STUDY.withAspect(Display.Aspect.EQUAL_UNITS)));

        double equal = plan().stimuli().getFirst().expected();
        assertThat(equal).isNotEqualTo(stretched);
        model.undo();
        model.undo();
        assertThat(plan().display()).isEqualTo(Display.STUDY);
        assertThat(plan().stimuli().getFirst().expected()).isEqualTo(stretched);
    }

    @Test
    void somebodyWhoBeginsWhileThePageIsOpenIsNoticed() {
        AnsweredSession.answer(folder, plan(), plots);

        model.change(draft -> draft.overlap(false));

        assertThat(model.begunProperty().get()).isEqualTo(1);
        assertThat(PlanFile.read(folder).overlap()).isTrue();
    }

    @Test
    void aMissingTableIsNamedInItsRow() throws IOException {
        plots.add(Sources.generated(Generators.schema("blobs"), Map.of("n", "30"), 1));
        Stimulus lost = plan().stimuli().getFirst();
        Files.delete(folder.resolve(lost.file()));
        PlanModel later = new PlanModel(tasks, _ -> {});
        PlotsModel laterPlots = new PlotsModel(later, tasks);

        later.open(folder);

        assertThat(Objects.requireNonNull(laterPlots.facts().get(lost.id())).problem())
                .contains("is missing");
    }

    @Test
    void aTableThatHasChangedSinceItWasPlannedIsNotShown() throws IOException {
        plots.add(Sources.generated(Generators.schema("blobs"), Map.of("n", "30"), 1));
        Stimulus changed = plan().stimuli().getFirst();
        Files.writeString(folder.resolve(changed.file()), "x,y,group\n1,2,a\n");
        PlanModel later = new PlanModel(tasks, _ -> {});
        PlotsModel laterPlots = new PlotsModel(later, tasks);

        later.open(folder);

        assertThat(laterPlots.facts().get(changed.id())).matches(facts -> !facts.shown());
    }

    @Test
    void plotsWithoutAPredictionCanBePredicted() {
        plots.add(Sources.generated(Generators.schema("blobs"), Map.of("n", "30"), 1));
        double expected = plan().stimuli().getFirst().expected();
        model.change(draft -> draft.stimuli(List.of(plan().stimuli().getFirst().withExpected(Double.NaN))));

        plots.score();

        assertThat(plan().stimuli().getFirst().expected()).isEqualTo(expected);
    }

    @Test
    void whatPeopleHaveAnsweredIsNotChangedUnasked() throws IOException {
        AnsweredSession.answer(folder, plan(), plots);
        model.open(folder);
        assertThat(model.begunProperty().get()).isEqualTo(1);
        Plan before = plan();

        model.change(draft -> draft.labels(List.of(new Label("New", 0))));

        assertThat(plan()).isEqualTo(before);
        assertThat(PlanFile.read(folder)).isEqualTo(before);
        assertThat(model.waitingProperty().get()).isNotNull();
        model.leave();
        assertThat(model.waitingProperty().get()).isNull();
        model.change(draft -> draft.title("A better title").breakEvery(5));
        assertThat(PlanFile.read(folder).title()).isEqualTo("A better title");
        assertThat(model.methods()).startsWith("One person took part and gave one answer.");
    }

    @Test
    void aChangeOfWhatPeopleAnsweredCanBeMeant() throws IOException {
        AnsweredSession.answer(folder, plan(), plots);
        model.open(folder);

        model.change(draft -> draft.overlap(false));
        model.allow();
        model.change(draft -> draft.limitSeconds(30));

        assertThat(PlanFile.read(folder).overlap()).isFalse();
        assertThat(PlanFile.read(folder).limitSeconds()).isEqualTo(30);
    }

    @Test
    void aChangeOfWhatPeopleAnsweredCanGoToACopy() throws IOException {
        AnsweredSession.answer(folder, plan(), plots);
        model.open(folder);
        Plan before = plan();
        Path copy = folder.resolve("copy");

        model.change(draft -> draft.overlap(false));
        model.copy(copy);

        assertThat(PlanFile.read(folder)).isEqualTo(before);
        assertThat(model.folderProperty().get()).isEqualTo(copy);
        assertThat(PlanFile.read(copy).overlap()).isFalse();
        assertThat(PlanFile.read(copy).id()).isNotEqualTo(before.id());
        assertThat(model.begunProperty().get()).isZero();
        try (Stream<Path> tables = Files.list(copy.resolve("plots"))) {
            assertThat(tables).hasSize(before.stimuli().size());
        }
    }

    private Plan plan() {
        return Objects.requireNonNull(model.planProperty().get());
    }

    private String message() {
        return Objects.requireNonNull(tasks.messageProperty().get()).text();
    }
}
