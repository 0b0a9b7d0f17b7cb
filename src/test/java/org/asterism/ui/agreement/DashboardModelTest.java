package org.asterism.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.perception.Viewing;
import org.asterism.perception.agreement.Similarity;
import org.asterism.session.folder.Session;
import org.asterism.session.result.PersonFindings;
import org.asterism.session.result.Prediction;
import org.asterism.session.result.Ranking;
import org.asterism.session.result.SessionResult;
import org.asterism.session.result.SimulatedSession;
import org.asterism.session.result.Standing;
import org.asterism.session.review.Decision;
import org.asterism.ui.agreement.PlotDetailModel.Seen;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.document.SessionModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardModelTest {
    @TempDir
    private Path folder;

    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final SessionModel sessions = new SessionModel();
    private final DocumentModel document = new DocumentModel(new History(Workspace.EMPTY));
    private final DashboardModel model = new DashboardModel(sessions, tasks);
    private final PlotDetailModel detail = new PlotDetailModel(model, tasks);
    private final ForecastModel forecast = new ForecastModel(model, () -> Viewing.DEFAULT_MODEL, tasks);
    private final MachinesModel machines = new MachinesModel(model, forecast, document, tasks);
    private final ReviewModel review = new ReviewModel(
            model,
            document,
            tasks,
            new ReviewModel.Reviewer("Ada", "test0001", Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofNanos(1))));

    private Session show(int plots, int people) {
        Session made = SimulatedSession.of(plots, 90, people);
        Session here = new Session(folder, made.plan(), made.plots(), made.people(), List.of());
        sessions.show(here);
        model.show();
        return here;
    }

    private SessionResult result() {
        return Objects.requireNonNull(model.resultProperty().get());
    }

    @Test
    void nothingIsFoundBeforeThePageIsWanted() {
        sessions.show(SimulatedSession.of(2, 30, 3));
        assertThat(model.resultProperty().get()).isNull();
        model.show();
        assertThat(result().plots()).hasSize(2);
        assertThat(model.plotProperty().get()).isEqualTo("plot-1");
    }

    @Test
    void anotherMeasureIsAnotherResult() {
        show(2, 4);
        double ari = result().agreement().value();
        model.compareBy(Similarity.AMI);
        assertThat(result().choice().similarity()).isEqualTo(Similarity.AMI);
        assertThat(result().agreement().value()).isNotEqualTo(ari);
    }

    @Test
    void aPersonIsLeftOutAndTakenInAgain() {
        show(3, 6);
        double all = result().agreement().value();
        model.toggle("p06");
        assertThat(result().people()).filteredOn(PersonFindings::counted).hasSize(5);
        model.toggle("p06");
        assertThat(result().agreement().value()).isEqualTo(all);
    }

    @Test
    void anotherSessionStartsWithEverybody() {
        show(3, 6);
        model.toggle("p06");
        sessions.show(SimulatedSession.of(2, 30, 6));
        assertThat(result().choice().left()).isEmpty();
        assertThat(result().plots()).hasSize(2);
    }

    @Test
    void aNewReadingKeepsWhatIsLookedAt() {
        Session whole = show(3, 6);
        model.open("plot-3");
        model.toggle("p06");
        sessions.show(SimulatedSession.withoutAnswer(whole, 0, "plot-2"));
        assertThat(model.plotProperty().get()).isEqualTo("plot-3");
        assertThat(model.tabProperty().get()).isEqualTo(Tab.PLOT);
        assertThat(result().choice().left()).containsExactly("p06");
    }

    @Test
    void aTableOfOnePlotIsASession() throws Exception {
        Path table = Files.writeString(
                folder.resolve("two.csv"), "x,y,ann,bob,cy\n0,0,0,0,0\n1,1,0,0,1\n2,2,1,1,1\n3,3,1,1,-1\n");
        model.open(table);
        assertThat(result().pairs().raters()).containsExactly("ann", "bob", "cy");
        assertThat(result().pairs().between(0, 1)).isEqualTo(1);
        model.compareBy(Similarity.V_MEASURE);
        assertThat(result().plots().getFirst().answers().sights().get(2).labels()[3])
                .isEqualTo(Clustering.UNLABELLED);
    }

    @Test
    void aPlotThatNobodyAnsweredHasNoPicture() {
        show(2, 0);
        model.open("plot-2");
        assertThat(detail.foundProperty().get()).isNull();
        model.tabProperty().set(Tab.REVIEW);
        assertThat(review.rows()).hasSize(2);
        assertThat(review.clear()).isEmpty();
        review.hand();
        review.export(folder);
        assertThat(document.study()).isEmpty();
    }

    @Test
    void onePlotIsLookedAtCloselyOnlyWhenItIsShown() {
        show(3, 6);
        assertThat(detail.foundProperty().get()).isNull();
        model.open("plot-2");
        var found = Objects.requireNonNull(detail.foundProperty().get());
        assertThat(found.detail().plot().id()).isEqualTo("plot-2");
        assertThat(found.map().side()).isEqualTo(90);
        assertThat(found.detail().schools().stream()
                        .mapToInt(school -> school.people().size())
                        .sum())
                .isEqualTo(found.detail().plot().answers().sights().size());
        detail.seenProperty().set(Seen.CONSENSUS);
        model.plotProperty().set("plot-3");
        assertThat(detail.seenProperty().get()).isEqualTo(Seen.DISAGREEMENT);
    }

    @Test
    void algorithmsAreRankedAmongThePeople() {
        show(2, 6);
        model.tabProperty().set(Tab.MACHINES);
        Ranking ranking = Objects.requireNonNull(machines.rankingProperty().get());
        assertThat(ranking.standings())
                .extracting(each -> each.machine().name())
                .contains("X-means", "CLAMS, likeliest picture");
        assertThat(ranking.standings())
                .extracting(each -> each.agreement().value())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ranking.human())
                .isCloseTo(
                        result().people().stream()
                                .mapToDouble(each -> each.agreement().value())
                                .average()
                                .orElse(0),
                        within(1e-12));
        assertThat(machines.statusProperty().get()).isEmpty();
    }

    @Test
    void whatIsPredictedIsHeldAgainstWhatWasMeasured() {
        show(6, 5);
        model.tabProperty().set(Tab.PREDICTION);
        Prediction prediction =
                Objects.requireNonNull(forecast.predictionProperty().get());
        assertThat(prediction.cases()).hasSize(6);
        assertThat(prediction.cases().stream()
                        .mapToDouble(Prediction.Case::residual)
                        .sum())
                .isCloseTo(0, within(1e-9));
        assertThat(prediction.byResidual())
                .extracting(each -> Math.abs(each.residual()))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(prediction.spearman().value()).isBetween(-1.0, 1.0);
    }

    @Test
    void aDecisionIsKeptAndTheNextOpenPlotComesUp() {
        show(3, 6);
        model.tabProperty().set(Tab.REVIEW);
        review.decide(
                Decision.Source.PERSON,
                "p01",
                result().plots().getFirst().answers().sights().getFirst().labels());
        assertThat(model.plotProperty().get()).isEqualTo("plot-2");
        assertThat(review.rows().getFirst().decision())
                .extracting(Decision::name)
                .isEqualTo("p01");
        review.undo();
        assertThat(review.rows().getFirst().decided()).isFalse();
        assertThat(folder.resolve("review")).isDirectoryContaining("glob:**.test0001.jsonl");
    }

    @Test
    void clearPlotsAreDecidedInOneStepThatIsTakenBackInOne() {
        show(4, 6);
        model.tabProperty().set(Tab.REVIEW);
        review.thresholdProperty().set(0.5);
        int clear = review.clear().size();
        assertThat(clear).isPositive();
        review.decideClear();
        assertThat(review.rows()).filteredOn(ReviewRow::decided).hasSize(clear);
        assertThat(review.clear()).isEmpty();
        review.undo();
        assertThat(review.rows()).noneMatch(ReviewRow::decided);
    }

    @Test
    void undoingAChangedMindBringsTheEarlierDecisionBack() {
        show(2, 4);
        model.tabProperty().set(Tab.REVIEW);
        int[] first = new int[90];
        review.decide(Decision.Source.CONSENSUS, "", first);
        model.plotProperty().set("plot-1");
        review.decide(Decision.Source.PERSON, "p02", first);
        review.undo();
        assertThat(review.rows().getFirst().decision())
                .extracting(Decision::source)
                .isEqualTo(Decision.Source.CONSENSUS);
    }

    @Test
    void aPlotIsHandedBackAsADataSet() {
        show(2, 4);
        model.tabProperty().set(Tab.REVIEW);
        review.decide(Decision.Source.CONSENSUS, "", new int[90]);
        model.plotProperty().set("plot-1");
        review.hand();
        Dataset handed = document.study().orElseThrow().dataset();
        assertThat(handed.columns())
                .extracting(Column::name)
                .startsWith("x", "y", "decision", "consensus", "certainty", "p01");
        document.undo();
        assertThat(document.study()).isEmpty();
        review.export(folder);
        assertThat(folder.resolve("plot-2.csv")).isNotEmptyFile();
    }

    @Test
    void runsOfTheDocumentOnAPlotOfTheSessionAreRankedToo() {
        Session made = SimulatedSession.of(1, 60, 4);
        double[] x = made.plots().get("plot-1").points().column(0);
        double[] y = made.plots().get("plot-1").points().column(1);
        Dataset table = new Dataset("plot", List.of(new NumberColumn("x", x), new NumberColumn("y", y)));
        sessions.show(SimulatedSession.withFingerprint(made, table.fingerprint()));
        model.show();
        document.change(Edits.open(table));
        Study study = document.study().orElseThrow();
        KMeans means = new KMeans(2, 1, 1);
        int[] labels = means.cluster(study.scatter().points(), Job.QUIET).labels();
        Run run = new Run(new Recipe(means, study.axes(), false), table.fingerprint(), labels, 2, 0, Indices.NONE, 0);
        document.change(Edits.addRun(study.id(), run));
        model.tabProperty().set(Tab.MACHINES);
        assertThat(Objects.requireNonNull(machines.rankingProperty().get()).standings())
                .extracting((Standing each) -> each.machine().name())
                .contains("k-means #1");
    }
}
