package org.asterism.ui.plan;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.annotation.Label;
import org.asterism.report.Palette;
import org.asterism.session.plan.Plan;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The names that people give to groups, whether groups may overlap, and how sure people are. */
final class LabelsSection extends VBox {
    private final PlanModel model;
    private final Inputs inputs;

    LabelsSection(PlanModel model) {
        this.model = model;
        inputs = new Inputs(model);
        Button add = new Button(Messages.text("plan.add-label"), Icons.icon(MaterialDesignP.PLUS));
        add.setId("plan-add-label");
        add.setOnAction(_ -> model.edit("", LabelsSection::oneMore));
        getChildren()
                .add(new Section(
                        Messages.text("plan.groups"),
                        Texts.note(Messages.text("plan.labels-help")),
                        new Rows(model, plan -> plan.labels().size(), this::row),
                        Form.flow(add),
                        inputs.box(new Inputs.Part<>(
                                "plan-overlap",
                                Messages.text("plan.overlap"),
                                Plan::overlap,
                                (plan, on) -> plan.with(draft -> draft.overlap(on)))),
                        Form.row(
                                Messages.text("plan.confidence"),
                                inputs.choice(
                                        new Inputs.Part<>(
                                                "plan-confidence",
                                                Messages.text("plan.confidence"),
                                                Plan::confidence,
                                                (plan, chosen) -> plan.with(draft -> draft.confidence(chosen))),
                                        Plan.Confidence.class,
                                        LabelsSection::title))));
    }

    private static Plan oneMore(Plan plan) {
        int number = IntStream.iterate(plan.labels().size() + 1, i -> i + 1)
                .filter(i -> plan.labels().stream()
                        .noneMatch(label -> label.name().equalsIgnoreCase(Messages.text("plan.label-name", i))))
                .findFirst()
                .orElseThrow();
        Label label = new Label(
                Messages.text("plan.label-name", number), plan.labels().size());
        return plan.with(draft -> draft.labels(Lists.add(plan.labels(), label)));
    }

    private Node row(int index) {
        TextField name = inputs.line(new Inputs.Part<>(
                "plan-label-" + (index + 1),
                Messages.text("plan.label", index + 1),
                plan -> name(Lists.at(plan.labels(), index)),
                (plan, typed) -> renamed(plan, index, typed)));
        Button remove = Icons.button(
                MaterialDesignT.TRASH_CAN_OUTLINE,
                Messages.text("plan.label-remove", index + 1),
                () -> model.edit("", plan -> plan.with(draft -> draft.labels(Lists.remove(plan.labels(), index)))));
        HBox row = new HBox(8, swatch(index), Form.growing(name), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Each press takes the next colour of the palette. */
    private Button swatch(int index) {
        Button swatch = new Button();
        swatch.setId("plan-color-" + (index + 1));
        swatch.getStyleClass().add("swatch-button");
        Icons.name(swatch, Messages.text("plan.label-color", index + 1));
        swatch.setOnAction(_ -> model.edit("", plan -> {
            Label label = plan.labels().get(index);
            Label next = new Label(label.name(), (label.color() + 1) % Palette.SIZE);
            return plan.with(draft -> draft.labels(Lists.set(plan.labels(), index, next)));
        }));
        model.watch(plan -> {
            Label label = Lists.at(plan.labels(), index);
            if (label != null) {
                swatch.setStyle("-fx-background-color: " + Palette.hex(Palette.color(label.color())) + ";");
            }
        });
        return swatch;
    }

    private static @Nullable String name(@Nullable Label label) {
        return label == null ? null : label.name();
    }

    /** A name that is empty, too long or taken is not kept. */
    private static Plan renamed(Plan plan, int index, String typed) {
        String name = typed.strip();
        boolean taken = IntStream.range(0, plan.labels().size())
                .anyMatch(i -> i != index && plan.labels().get(i).name().equalsIgnoreCase(name));
        if (name.isEmpty() || name.length() > Label.MAX_LENGTH || taken) {
            return plan;
        }
        Label label = new Label(name, plan.labels().get(index).color());
        return plan.with(draft -> draft.labels(Lists.set(plan.labels(), index, label)));
    }

    private static String title(Plan.Confidence confidence) {
        return switch (confidence) {
            case NONE -> Messages.text("plan.confidence-none");
            case PER_PLOT -> Messages.text("plan.confidence-plot");
            case PER_GROUP -> Messages.text("plan.confidence-group");
            case BOTH -> Messages.text("plan.confidence-both");
        };
    }
}
