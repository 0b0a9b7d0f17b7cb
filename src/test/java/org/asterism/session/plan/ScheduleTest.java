package org.asterism.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.session.plan.Schedule.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private static final int PEOPLE = 12;

    static Stream<Plan> plans() {
        return IntStream.range(0, 60).mapToObj(Plans::full);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everybodySeesEachPlotOnceAndTheRepeatsAndChecksOfThePlan(Plan plan) {
        for (int person = 0; person < PEOPLE; person++) {
            List<Trial> trials = Schedule.of(plan, person).trials();

            assertThat(ids(trials, Trial.Kind.PLOT))
                    .containsExactlyInAnyOrderElementsOf(
                            plan.stimuli().stream().map(Stimulus::id).toList());
            assertThat(ids(trials, Trial.Kind.CHECK)).containsExactlyInAnyOrder("easy", "easier");
            assertThat(ids(trials, Trial.Kind.REPEAT)).hasSize(plan.repeats().count());
            assertThat(trials.stream().map(Trial::id)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theGapOfRepeatsIsKeptWhereverThereAreEnoughPlots(Plan plan) {
        int gap = Math.min(plan.repeats().gap(), plan.stimuli().size() - 1);
        for (int person = 0; person < PEOPLE; person++) {
            List<String> ids =
                    Schedule.of(plan, person).trials().stream().map(Trial::id).toList();
            ids.stream().filter(id -> id.endsWith(".2")).forEach(id -> {
                int first = ids.indexOf(id.substring(0, id.length() - 2));
                assertThat(ids.indexOf(id) - first - 1).isGreaterThanOrEqualTo(gap);
            });
        }
    }

    @Test
    void evenWhenEveryPlotComesTwiceTheGapIsKept() {
        Plan plan = Plans.of(10).with(draft -> draft.repeats(new Repeats(10, List.of(Turn.HALF), 9)));

        List<Trial> trials = Schedule.of(plan, 3).trials();

        assertThat(ids(trials.subList(10, 20), Trial.Kind.REPEAT))
                .isEqualTo(trials.subList(0, 10).stream()
                        .map(trial -> trial.id() + ".2")
                        .toList());
    }

    @Test
    void repeatsAreTurnedOneTurnAfterTheOther() {
        Plan plan = Plans.of(20).with(draft -> draft.repeats(new Repeats(4, List.of(Turn.MIRRORED, Turn.QUARTER), 2)));

        assertThat(Schedule.of(plan, 0).trials().stream()
                        .filter(trial -> trial.kind() == Trial.Kind.REPEAT)
                        .map(Trial::turn))
                .containsExactly(Turn.MIRRORED, Turn.QUARTER, Turn.MIRRORED, Turn.QUARTER);
        assertThat(plots(plan, 0)).extracting(Trial::turn).containsOnly(Turn.NONE);
    }

    @Test
    void overManyPeopleEveryPlotIsSeenAgain() {
        Plan plan = Plans.of(12).with(draft -> draft.repeats(new Repeats(3, List.of(), 4)));
        Set<String> again = new HashSet<>();
        for (int person = 0; person < 40; person++) {
            again.addAll(ids(Schedule.of(plan, person).trials(), Trial.Kind.REPEAT));
        }
        assertThat(again).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 15, 30})
    void aLatinSquareIsBalancedForPlaceAndForCarryOver(int plots) {
        Plan plan = Plans.of(plots)
                .with(draft -> draft.order(Order.LATIN_SQUARE))
                .with(draft -> draft.repeats(new Repeats(2, List.of(), 1)));
        int people = Williams.rows(plots);
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> followers = new HashMap<>();
        for (int person = 0; person < people; person++) {
            List<String> order = plots(plan, person).stream().map(Trial::id).toList();
            for (int place = 0; place < plots; place++) {
                places.merge(order.get(place) + " at " + place, 1, Integer::sum);
            }
            for (int place = 1; place < plots; place++) {
                followers.merge(order.get(place - 1) + " " + order.get(place), 1, Integer::sum);
            }
        }
        assertThat(places).hasSize(plots * plots);
        assertThat(places.values()).containsOnly(people / plots);
        assertThat(followers).hasSize(plots * (plots - 1));
        if (plots > 1) {
            assertThat(followers.values()).containsOnly(people / plots);
        }
    }

    @Test
    void theSquareBeginsAnewAfterItsLastRow() {
        Plan plan = Plans.of(5).with(draft -> draft.order(Order.LATIN_SQUARE));

        assertThat(plots(plan, 13)).isEqualTo(plots(plan, 3));
    }

    @Test
    void plotsMayComeByTheirExpectedAmbiguity() {
        List<Stimulus> stimuli = List.of(
                Plans.stimulus("a", 0.5),
                Plans.stimulus("b", Double.NaN),
                Plans.stimulus("c", 0.1),
                Plans.stimulus("d", 0.9));
        Plan plan = Plans.of(0).with(draft -> draft.stimuli(stimuli));

        assertThat(plots(plan.with(draft -> draft.order(Order.CLEAREST_FIRST)), 0))
                .extracting(Trial::id)
                .containsExactly("c", "a", "d", "b");
        assertThat(plots(plan.with(draft -> draft.order(Order.MOST_AMBIGUOUS_FIRST)), 5))
                .extracting(Trial::id)
                .containsExactly("d", "a", "c", "b");
    }

    @Test
    void amongEquallyAmbiguousPlotsTheSeedDecides() {
        Plan plan = Plans.of(0)
                .with(draft -> draft.stimuli(IntStream.range(0, 8)
                        .mapToObj(i -> Plans.stimulus("p" + i, 0.5))
                        .toList()))
                .with(draft -> draft.order(Order.CLEAREST_FIRST));
        Set<List<Trial>> orders = new HashSet<>();
        for (long seed : new long[] {1, 2, 3, 4, 5}) {
            orders.add(plots(plan.with(draft -> draft.seed(seed)), 0));
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void anOrderIsForAllOrForEachPerson(Order order) {
        Plan plan = Plans.full(4)
                .with(draft -> draft.stimuli(Plans.of(9).stimuli()))
                .with(draft -> draft.order(order));
        Set<Schedule> schedules = new HashSet<>();
        for (int person = 0; person < 6; person++) {
            schedules.add(Schedule.of(plan, person));
            assertThat(Schedule.of(plan, person)).isEqualTo(Schedule.of(plan, person));
        }
        assertThat(schedules).hasSize(order.sameForAll() ? 1 : 6);
    }

    @Test
    void aScheduleIsTheSameOnEveryMachine() {
        Plan plan = Plans.of(6)
                .with(draft -> draft.repeats(new Repeats(2, List.of(Turn.HALF), 2)))
                .with(draft -> draft.seed(42));

        assertThat(Schedule.of(plan, 1).trials())
                .extracting(Trial::id)
                .containsExactly("p1", "p4", "p3", "p5", "p1.2", "p4.2", "p2", "p0");
    }

    @Test
    void anotherNumberOfChecksLeavesTheOrderOfThePlots() {
        Plan plan = Plans.full(8);

        assertThat(plots(plan.with(draft -> draft.checks(List.of())), 2)).isEqualTo(plots(plan, 2));
    }

    @Test
    void checksAreSpreadAndNeverFirst() {
        List<Check> checks = IntStream.range(0, 4)
                .mapToObj(i -> new Check(Plans.stimulus("c" + i, 0), "label", 0.9))
                .toList();
        Plan plan = Plans.of(20).with(draft -> draft.checks(checks));
        for (int person = 0; person < 50; person++) {
            List<Trial> trials = Schedule.of(plan, person).trials();
            List<Integer> places = IntStream.range(0, trials.size())
                    .filter(i -> trials.get(i).kind() == Trial.Kind.CHECK)
                    .boxed()
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (int i = 0; i < 4; i++) {
                assertThat(places.get(i)).isBetween(1 + i * 6, (i + 1) * 6 - 1 + 1);
            }
        }
    }

    @Test
    void instructionsComeFirstThenPracticeWithWhatIsSaidAfterIt() {
        Practice told = new Practice(Plans.stimulus("told", 0), "label", "See?");
        Practice silent = new Practice(Plans.stimulus("silent", 0), "", "");
        Plan plan = Plans.of(2).with(draft -> draft.practice(List.of(told, silent)));

        List<Step> steps = Schedule.of(plan, 0).steps();

        assertThat(steps.getFirst()).isEqualTo(new Step.Instructions("Outline what you see."));
        assertThat(steps.get(1)).isInstanceOf(Step.Show.class);
        assertThat(steps.get(2)).isInstanceOf(Step.Feedback.class);
        assertThat(((Step.Feedback) steps.get(2)).remark()).isEqualTo("See?");
        assertThat(steps.subList(3, 6)).hasOnlyElementsOfType(Step.Show.class);
        assertThat(steps).hasSize(6);
    }

    @Test
    void breaksComeBetweenPlotsAndNotAtTheEnd() {
        Plan plan = Plans.of(9).with(draft -> draft.breakEvery(3));

        assertThat(Schedule.of(plan, 0).steps().stream().filter(Step.Break.class::isInstance))
                .containsExactly(new Step.Break(3, 6), new Step.Break(6, 3));
    }

    @Test
    void aPlanWithoutPlotsHasAnEmptySchedule() {
        for (Order order : Order.values()) {
            assertThat(Schedule.of(Plans.of(0).with(draft -> draft.order(order)), 0)
                            .trials())
                    .isEmpty();
        }
    }

    private static List<Trial> plots(Plan plan, int person) {
        return Schedule.of(plan, person).trials().stream().filter(Trial::counts).toList();
    }

    private static List<String> ids(List<Trial> trials, Trial.Kind kind) {
        return trials.stream()
                .filter(trial -> trial.kind() == kind)
                .map(Trial::id)
                .toList();
    }
}
