package org.asterism.ui.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.asterism.parameter.Declaration;
import org.asterism.session.plan.Limits;
import org.asterism.session.plan.Order;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Problem;
import org.asterism.session.plan.Repeats;
import org.asterism.session.plan.Turn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The order of the plots, repeats, breaks and limits. */
final class FlowSection extends VBox {
    private static final int MOST_BREAKS = 1000;

    private final Inputs inputs;

    FlowSection(PlanModel model) {
        super(22);
        inputs = new Inputs(model);
        getChildren().addAll(order(model), repeats(model), limits());
    }

    private Node order(PlanModel model) {
        Inputs.Part<Order> order = new Inputs.Part<>(
                "plan-order",
                Messages.text("plan.order"),
                Plan::order,
                (plan, chosen) -> plan.with(draft -> draft.order(chosen)));
        Inputs.Part<String> seed = new Inputs.Part<>(
                "plan-seed",
                Messages.text("plan.seed"),
                plan -> Long.toString(plan.seed()),
                (plan, typed) -> plan.with(draft -> draft.seed(seed(typed, plan.seed()))));
        return new Section(
                Messages.text("plan.order-title"),
                Form.row(Messages.text("plan.order"), inputs.choice(order, Order.class, FlowSection::title)),
                ProblemText.below(model, Problem.Kind.NOT_SCORED),
                Form.row(Messages.text("plan.seed"), inputs.line(seed)));
    }

    private Node repeats(PlanModel model) {
        Node count = inputs.whole(
                repeats(
                        "plan-repeats",
                        Messages.text("plan.repeats"),
                        Repeats::count,
                        (repeats, value) -> new Repeats(value, repeats.turns(), repeats.gap())),
                0,
                Limits.MANY);
        Node gap = inputs.whole(
                repeats(
                        "plan-gap",
                        Messages.text("plan.gap"),
                        Repeats::gap,
                        (repeats, value) -> new Repeats(repeats.count(), repeats.turns(), value)),
                0,
                Limits.MANY);
        Node turns = Form.flow(Arrays.stream(Turn.values()).map(this::turn).toArray(Node[]::new));
        return new Section(
                Messages.text("plan.repeats-title"),
                Texts.note(Messages.text("plan.repeats-help")),
                Form.row(Messages.text("plan.repeats"), count),
                ProblemText.below(model, Problem.Kind.TOO_MANY_REPEATS),
                Form.row(Messages.text("plan.gap"), gap),
                ProblemText.below(model, Problem.Kind.GAP_TOO_LONG),
                Form.below(Messages.text("plan.turns"), turns));
    }

    private CheckBox turn(Turn turn) {
        Predicate<Turn> others = other -> other != turn;
        return inputs.box(repeats(
                "plan-turn-" + Declaration.text(turn),
                title(turn),
                repeats -> repeats.turns().contains(turn),
                (repeats, on) -> {
                    Stream<Turn> kept = repeats.turns().stream().filter(others);
                    List<Turn> turns = Stream.concat(kept, on ? Stream.of(turn) : Stream.of())
                            .sorted()
                            .toList();
                    return new Repeats(repeats.count(), turns.isEmpty() ? List.of(Turn.NONE) : turns, repeats.gap());
                }));
    }

    private Node limits() {
        Inputs.Part<Integer> breaks = new Inputs.Part<>(
                "plan-breaks",
                Messages.text("plan.breaks"),
                Plan::breakEvery,
                (plan, value) -> plan.with(draft -> draft.breakEvery(value)));
        Inputs.Part<Integer> limit = new Inputs.Part<>(
                "plan-limit",
                Messages.text("plan.limit"),
                Plan::limitSeconds,
                (plan, value) -> plan.with(draft -> draft.limitSeconds(value)));
        Inputs.Part<Boolean> blind = new Inputs.Part<>(
                "plan-blind",
                Messages.text("plan.blind"),
                Plan::blind,
                (plan, on) -> plan.with(draft -> draft.blind(on)));
        return new Section(
                Messages.text("plan.limits-title"),
                Form.row(Messages.text("plan.breaks"), inputs.whole(breaks, 0, MOST_BREAKS)),
                Form.row(Messages.text("plan.limit"), inputs.whole(limit, 0, Limits.LONGEST)),
                inputs.box(blind));
    }

    private static <T> Inputs.Part<T> repeats(
            String id, String name, Function<Repeats, T> get, BiFunction<Repeats, T, Repeats> set) {
        return new Inputs.Part<>(
                id,
                name,
                plan -> get.apply(plan.repeats()),
                (plan, value) -> plan.with(draft -> draft.repeats(set.apply(plan.repeats(), value))));
    }

    /** What is typed, where it is a seed; otherwise the one before. */
    private static long seed(String typed, long before) {
        try {
            long seed = Long.parseLong(typed.strip());
            return seed >= 0 && seed <= Limits.LARGEST_SEED ? seed : before;
        } catch (NumberFormatException e) {
            return before;
        }
    }

    private static String title(Order order) {
        return switch (order) {
            case FIXED -> Messages.text("plan.order-fixed");
            case RANDOM -> Messages.text("plan.order-random");
            case LATIN_SQUARE -> Messages.text("plan.order-latin");
            case CLEAREST_FIRST -> Messages.text("plan.order-clearest");
            case MOST_AMBIGUOUS_FIRST -> Messages.text("plan.order-ambiguous");
        };
    }

    private static String title(Turn turn) {
        return switch (turn) {
            case NONE -> Messages.text("plan.turn-none");
            case MIRRORED -> Messages.text("plan.turn-mirrored");
            case FLIPPED -> Messages.text("plan.turn-flipped");
            case QUARTER -> Messages.text("plan.turn-quarter");
            case HALF -> Messages.text("plan.turn-half");
        };
    }
}
