package org.asterism.lesson.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Traceable;
import org.asterism.cluster.partition.KMeans;
import org.asterism.job.Job;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {
    private static final int U = -2;

    @Test
    void whatHappensFirstIsFound() {
        Recording run = new Recordings()
                .then("Start", Double.NaN, labels(U, U, U, U))
                .then("Visit", Double.NaN, labels(U, U, U, -1))
                .then("Visit", Double.NaN, labels(0, U, U, -1))
                .then("Visit", Double.NaN, labels(0, 0, 0, -1))
                .then("Result", Double.NaN, labels(0, 0, 0, -1))
                .recording();
        assertThat(events(run, null))
                .containsExactly(
                        new Event(EventKind.FIRST_NOISE, 1),
                        new Event(EventKind.FIRST_CLUSTER, 2),
                        new Event(EventKind.SETTLED, 3));
    }

    @Test
    void renumberedClustersAreSettled() {
        Recording run = new Recordings()
                .then("A", 1, labels(1, 1, 0, 0))
                .then("B", 1, labels(1, 0, 0, 0))
                .then("C", 1, labels(0, 1, 1, 1))
                .recording();
        assertThat(step(run, EventKind.SETTLED)).isEqualTo(1);
    }

    @Test
    void aRunThatChangesToItsLastStepNeverSettles() {
        Recording run = new Recordings()
                .then("A", 1, labels(0, 0, 1))
                .then("B", 1, labels(0, 1, 1))
                .recording();
        assertThat(events(run, null)).extracting(Event::kind).doesNotContain(EventKind.SETTLED);
    }

    @Test
    void aMedoidThatIsNumberedAnewIsNoSwapAndABuildIsNone() {
        Recording run = new Recordings()
                .then("Build", 9, labels(0, 0, 0, 0), medoid(0, 1))
                .then("Build", 8, labels(0, 0, 1, 1), medoid(0, 1), medoid(1, 2))
                .then("Try", 8, labels(1, 1, 0, 0), medoid(1, 1), medoid(0, 2))
                .then("Swap", 5, labels(0, 0, 1, 1), medoid(0, 1), medoid(1, 3))
                .then("Done", 5, labels(0, 0, 1, 1), medoid(0, 1), medoid(1, 3))
                .recording();
        assertThat(step(run, EventKind.FIRST_SWAP)).isEqualTo(3);
        assertThat(step(run, EventKind.LARGEST_CHANGE)).isEqualTo(3);
    }

    @Test
    void everyNewStartIsFoundAndIsNoChangeOfTheObjective() {
        Mark centre = new Mark.Place(0, new double[] {1, 1});
        Recording run = new Recordings()
                .then("Start", Double.NaN, labels(U, U), centre)
                .then("Assign", 10, labels(0, 1), centre)
                .then("Move", 7, labels(0, 1), centre)
                .then("Start", 90, labels(U, U), centre)
                .then("Assign", 20, labels(0, 0), centre)
                .then("Start", Double.NaN, labels(U, U), centre)
                .then("Assign", 19, labels(1, 0), centre)
                .then("Result", 7, labels(0, 1), centre)
                .recording();
        assertThat(events(run, null))
                .filteredOn(event -> event.kind() == EventKind.NEW_START)
                .extracting(Event::step)
                .containsExactly(3, 5);
        assertThat(step(run, EventKind.LARGEST_CHANGE)).isEqualTo(4);
    }

    @Test
    void aMergeAcrossGroupsIsTheFirstWhoseSidesAreMostlyOfDifferentGroups() {
        int[] truth = {0, 0, 0, 1, 1};
        Recording run = new Recordings()
                .then("Start", Double.NaN, labels(U, U, U, U, U))
                .then("Merge", 1, labels(0, 0, U, U, U), new Mark.Link(0, 1, 1))
                .then("Merge", 1, labels(0, 0, 0, U, U), new Mark.Link(1, 2, 1))
                .then("Merge", 1, labels(0, 0, 0, 1, 1), new Mark.Link(3, 4, 1))
                .then("Merge", 3, labels(0, 0, 0, 0, 0), new Mark.Link(2, 3, 3))
                .recording();
        assertThat(step(run, truth, EventKind.FIRST_MERGE_ACROSS_GROUPS)).isEqualTo(4);
        assertThat(events(run, null)).extracting(Event::kind).doesNotContain(EventKind.FIRST_MERGE_ACROSS_GROUPS);
    }

    @Test
    void aLinkThatJoinsNothingIsNoMerge() {
        Recording run = new Recordings()
                .then("Try", 1, labels(0, 0, 1, 1), new Mark.Link(0, 3, 1))
                .then("Try", 1, labels(0, 0, 1, 1), new Mark.Link(0, 3, 1))
                .recording();
        assertThat(events(run, new int[] {0, 0, 1, 1}))
                .extracting(Event::kind)
                .doesNotContain(EventKind.FIRST_MERGE_ACROSS_GROUPS);
    }

    @Test
    void withoutMergesItIsTheFirstClusterWithMostOfTwoGroups() {
        int[] truth = {0, 0, 0, 1, 1, 1};
        Recording run = new Recordings()
                .then("Grow", 1, labels(0, 0, 0, 0, U, U))
                .then("Grow", 1, labels(0, 0, 0, 0, 1, 1))
                .then("Grow", 1, labels(1, 0, 0, 0, 0, 1))
                .recording();
        assertThat(step(run, truth, EventKind.FIRST_MERGE_ACROSS_GROUPS)).isEqualTo(2);
    }

    @Test
    void realRunsHaveTheirEvents() {
        Stage stage = stage("moons");
        assertThat(kinds(stage, new KMeans(2, 3, 1)))
                .contains(EventKind.FIRST_CLUSTER, EventKind.NEW_START, EventKind.LARGEST_CHANGE)
                .doesNotContain(EventKind.FIRST_NOISE, EventKind.FIRST_SWAP);
        assertThat(kinds(stage, (Traceable) Algorithms.schema("agglomerative").create(Map.of("linkage", "ward"))))
                .contains(EventKind.FIRST_MERGE_ACROSS_GROUPS);
        assertThat(kinds(stage, (Traceable) Algorithms.schema("dbscan").create(Map.of("epsilon", "0.1"))))
                .contains(EventKind.FIRST_CLUSTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k-means", "k-medoids", "gaussian-mixture", "dbscan", "optics", "hdbscan", "agglomerative"})
    void eventsAreInOrderAndWithinTheRun(String algorithm) {
        Stage stage = stage("blobs");
        Recording run = Recording.of((Traceable) Algorithms.schema(algorithm).initial(), stage.points(true), Job.QUIET);
        List<Event> events = events(run, stage.groups());
        assertThat(events)
                .isNotEmpty()
                .extracting(Event::step)
                .isSorted()
                .allMatch(step -> step >= 0 && step <= run.last());
    }

    private static List<EventKind> kinds(Stage stage, Traceable algorithm) {
        Recording run = Recording.of(algorithm, stage.points(false), Job.QUIET);
        return events(run, stage.groups()).stream().map(Event::kind).toList();
    }

    private static List<Event> events(Recording run, int @Nullable [] truth) {
        return Survey.of(run.steps(), truth, Job.QUIET).events();
    }

    static Stage stage(String generator) {
        return Stage.of(new Source.Made(generator, Map.of()), Path.of("."), Job.QUIET);
    }

    private static int step(Recording run, EventKind kind) {
        return step(run, null, kind);
    }

    private static int step(Recording run, int[] truth, EventKind kind) {
        return events(run, truth).stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .orElseThrow()
                .step();
    }

    private static Mark medoid(int cluster, int point) {
        return new Mark.Medoid(cluster, point);
    }

    private static int[] labels(int... labels) {
        return labels;
    }
}
