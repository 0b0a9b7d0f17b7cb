package org.asterism.ui.plan;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Display.Aspect;
import org.asterism.session.plan.Limits;
import org.asterism.session.plan.Problem;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;

/** How every plot looks, whoever sits before the screen. */
final class DisplaySection extends VBox {
    private final Inputs inputs;

    DisplaySection(PlanModel model) {
        inputs = new Inputs(model);
        Button study = Buttons.button(
                "plan-display-study",
                Messages.text("plan.display-study"),
                () -> model.change(draft -> draft.display(Display.STUDY)));
        getChildren()
                .add(new Section(
                        Messages.text("plan.display"),
                        Form.row(Messages.text("plan.side"), side()),
                        Form.row(Messages.text("plan.aspect"), aspect()),
                        Form.row(Messages.text("plan.radius"), radius()),
                        Form.row(Messages.text("plan.opacity"), opacity()),
                        Form.row(
                                Messages.text("plan.color"),
                                inputs.color(part(
                                        "plan-point-color",
                                        Messages.text("plan.color"),
                                        Display::color,
                                        Display::withColor))),
                        Form.row(
                                Messages.text("plan.ground"),
                                inputs.color(part(
                                        "plan-ground",
                                        Messages.text("plan.ground"),
                                        Display::ground,
                                        Display::withGround))),
                        ProblemText.below(model, Problem.Kind.INVISIBLE),
                        inputs.box(part("plan-axes", Messages.text("plan.axes"), Display::axes, Display::withAxes)),
                        ProblemText.below(model, Problem.Kind.TURNED_AXES),
                        Form.flow(study)));
    }

    private Node side() {
        return inputs.decimal(
                part("plan-side", Messages.text("plan.side"), Display::side, Display::withSide),
                Limits.SMALLEST_SIDE,
                Limits.LARGEST_SIDE,
                50);
    }

    private Node radius() {
        return inputs.decimal(
                part("plan-radius", Messages.text("plan.radius"), Display::radius, Display::withRadius),
                Limits.SMALLEST_RADIUS,
                Limits.LARGEST_RADIUS,
                0.5);
    }

    private Node opacity() {
        return inputs.decimal(
                part("plan-opacity", Messages.text("plan.opacity"), Display::opacity, Display::withOpacity),
                Limits.LEAST_OPACITY,
                1,
                0.1);
    }

    private Node aspect() {
        return inputs.choice(
                part("plan-aspect", Messages.text("plan.aspect"), Display::aspect, Display::withAspect),
                Aspect.class,
                aspect -> switch (aspect) {
                    case SQUARE -> Messages.text("plan.aspect-square");
                    case EQUAL_UNITS -> Messages.text("plan.aspect-equal");
                });
    }

    private static <T> Inputs.Part<T> part(
            String id, String name, Function<Display, T> get, BiFunction<Display, T, Display> set) {
        return new Inputs.Part<>(
                id,
                name,
                plan -> get.apply(plan.display()),
                (plan, value) -> plan.with(draft -> draft.display(set.apply(plan.display(), value))));
    }
}
