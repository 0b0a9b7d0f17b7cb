package org.asterism.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.codec.Lessons;
import org.asterism.lesson.play.Recording;
import org.asterism.lesson.play.Survey;
import org.asterism.perception.Clams;
import org.asterism.quality.Contingency;
import org.asterism.quality.Noise;
import org.asterism.quality.Silhouette;
import org.asterism.quality.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the shipped lessons say is measured: every number in {@code claims.txt} stands in the text, and is right. */
class LessonClaimsTest {
    private static final Exhibits EXHIBITS = new Exhibits();

    @ParameterizedTest
    @CsvFileSource(resources = "claims.txt", delimiter = '|', emptyValue = "")
    void theNumbersOfTheTextAreMeasured(
            String lesson, int page, int shownOn, int run, String changes, String measure, String said) {
        LessonPage read = EXHIBITS.lesson(lesson).pages().get(page - 1);
        Question question = read.question();
        String words = read.text() + (question == null ? "" : " " + question.ask() + " " + question.why());

        double value = value(EXHIBITS.at(lesson, shownOn), run, changes == null ? "" : changes, measure);

        int decimals = said.contains(".") ? said.length() - said.indexOf('.') - 1 : 0;
        assertThat(spelled(value, decimals)).isEqualTo(said);
        assertThat(words).containsPattern("(?<![\\d.,])" + said.replace(".", "\\.") + "(?!\\d|[.,]\\d)");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "solutions.txt", delimiter = '|')
    void everyTaskCanBeSolved(String lesson, int page, String changes) {
        Exhibit exhibit = EXHIBITS.at(lesson, page);
        List<Recording> runs = new java.util.ArrayList<>(EXHIBITS.runs(exhibit));
        runs.set(0, EXHIBITS.run(exhibit, Exhibits.changed(exhibit, 1, changes)));

        assertThat(EXHIBITS.lesson(lesson).pages().get(page - 1).checks())
                .isNotEmpty()
                .allSatisfy(
                        check -> assertThat(check.holds(Measured.of(check.measure(), EXHIBITS.stage(exhibit), runs)))
                                .as(check.text())
                                .isTrue());
    }

    @Test
    void aTaskIsNotDoneBeforeItIsBegun() {
        for (Lessons.Shipped shipped : Lessons.all()) {
            String number = shipped.file().getFileName().toString().substring(0, 2);
            for (int page = 1; page <= shipped.lesson().pages().size(); page++) {
                List<Check> checks = shipped.lesson().pages().get(page - 1).checks();
                if (!checks.isEmpty()) {
                    Exhibit exhibit = EXHIBITS.at(number, page);
                    List<Recording> runs = EXHIBITS.runs(exhibit);
                    assertThat(checks)
                            .as(number)
                            .anyMatch(
                                    check -> !check.holds(Measured.of(check.measure(), EXHIBITS.stage(exhibit), runs)));
                }
            }
        }
    }

    @Test
    void everyExhibitRunsAndStandsWhereItIsSaidTo() {
        for (Lessons.Shipped shipped : Lessons.all()) {
            for (LessonPage page : shipped.lesson().pages()) {
                Exhibit exhibit = page.exhibit();
                if (exhibit == null) {
                    continue;
                }
                for (Recording run : EXHIBITS.runs(exhibit)) {
                    int[] groups = EXHIBITS.stage(exhibit).groups();
                    assertThat(run.steps().getLast().labels())
                            .isEqualTo(run.result().labels());
                    if (exhibit.moment() instanceof Moment.On on) {
                        assertThat(Survey.of(run.steps(), groups, Job.QUIET).events())
                                .anyMatch(event -> event.kind() == on.kind());
                    }
                }
            }
        }
    }

    /** Lesson 3: of ten random starts three find all groups. */
    @Test
    void threeOfTenSeedsFindAllGroups() {
        Exhibit exhibit = EXHIBITS.at("03", 4);
        List<Integer> good = IntStream.rangeClosed(1, 10)
                .filter(seed -> value(exhibit, 1, "seed=" + seed, "objective") < 400)
                .boxed()
                .toList();
        assertThat(good).containsExactly(5, 9, 10);
        assertThat(IntStream.rangeClosed(1, 10)
                        .filter(seed -> !good.contains(seed))
                        .mapToDouble(seed -> value(exhibit, 1, "seed=" + seed, "objective")))
                .allMatch(value -> value > 4794 && value < 6236);
    }

    /** Lesson 2: the sum of squares falls with every centre; lesson 7: noise falls as the radius grows. */
    @Test
    void whatFallsFalls() {
        Exhibit four = EXHIBITS.at("02", 3);
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(k -> -value(four, 1, "k=" + k, "objective")))
                .isSorted();
        Exhibit moons = EXHIBITS.at("07", 2);
        assertThat(Stream.of("0.02", "0.05", "0.08", "0.12", "0.15", "0.2", "0.25")
                        .map(radius -> -value(moons, 1, "epsilon=" + radius, "noise")))
                .isSorted();
    }

    /** Lesson 4: a far point gets a medoid of its own as well, only later than a mean. */
    @Test
    void aPointThatIsFarEnoughTakesAMedoid() {
        Exhibit far = EXHIBITS.at("04", 5);
        Points points = EXHIBITS.stage(far).points(false);
        double[] x = points.column(0).clone();
        assertThat(x[120]).isEqualTo(30);
        assertThat(smallest(far, x, points)).isEqualTo(60);
        x[120] = 200;
        assertThat(smallest(far, x, points)).isEqualTo(1);
    }

    private static int smallest(Exhibit exhibit, double[] x, Points points) {
        Clustering found = exhibit.acts().get(1).clusterer().cluster(Points.of(x, points.column(1)), Job.QUIET);
        return Arrays.stream(found.sizes()).min().orElseThrow();
    }

    /** Lesson 8: the hierarchy of Ward is one, wherever it is cut. */
    @Test
    void clustersOfOneHierarchyAreNested() {
        List<Recording> runs = EXHIBITS.runs(EXHIBITS.at("08", 6));
        int[] fine = runs.get(0).result().labels();
        int[] coarse = runs.get(1).result().labels();
        assertThat(Contingency.of(coarse, fine).homogeneity()).isEqualTo(1);
    }

    static double value(Exhibit exhibit, int run, String changes, String measure) {
        Stage stage = EXHIBITS.stage(exhibit);
        if (measure.equals("clams")) {
            return Clams.DEFAULT.score(stage.points(false), Job.QUIET).score();
        }
        Recording recording = EXHIBITS.run(exhibit, Exhibits.changed(exhibit, run, changes));
        int[] labels = Noise.OWN_CLUSTER.apply(recording.result().labels());
        int[] sizes = Arrays.stream(recording.result().sizes()).sorted().toArray();
        return switch (measure) {
            case "clusters" -> recording.result().clusters();
            case "noise" -> recording.result().noise();
            case "ari" ->
                Contingency.of(Objects.requireNonNull(stage.groups()), labels).adjustedRandIndex();
            case "ami" ->
                Contingency.of(Objects.requireNonNull(stage.groups()), labels).adjustedMutualInformation();
            case "agreement" ->
                Contingency.of(labels, EXHIBITS.runs(exhibit).get(1).result().labels())
                        .adjustedRandIndex();
            case "silhouette" -> silhouette(recording);
            case "objective" -> recording.steps().getLast().objective();
            case "distances" -> recording.steps().getLast().distances();
            case "swaps" -> swaps(recording);
            case "largest" -> sizes[sizes.length - 1];
            case "second" -> sizes[sizes.length - 2];
            case "smallest" -> sizes[0];
            default -> throw new AssertionError("no measure " + measure);
        };
    }

    private static double silhouette(Recording run) {
        int[] labels = Noise.LEFT_OUT.apply(run.result().labels());
        return Silhouette.of(Space.euclidean(run.points()), labels, Job.QUIET).mean();
    }

    /** How often the set of medoids changes. */
    private static int swaps(Recording run) {
        List<Set<Integer>> sets = run.steps().stream()
                .map(step -> step.marks().stream()
                        .filter(Mark.Medoid.class::isInstance)
                        .map(mark -> ((Mark.Medoid) mark).point())
                        .collect(Collectors.toSet()))
                .filter(set -> set.size() == run.result().clusters())
                .toList();
        return (int) IntStream.range(1, sets.size())
                .filter(i -> !sets.get(i).equals(sets.get(i - 1)))
                .count();
    }

    /** To so many decimals, as the lessons write numbers. */
    private static String spelled(double value, int decimals) {
        double rounded = Math.abs(value) < 0.5 * Math.pow(10, -decimals) ? 0 : value;
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded).replace('-', '−');
    }
}
