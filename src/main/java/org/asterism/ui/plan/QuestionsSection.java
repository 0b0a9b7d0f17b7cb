package org.asterism.ui.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Problem;
import org.asterism.session.plan.Question;
import org.asterism.session.plan.Question.Kind;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What people are asked of each plot. */
final class QuestionsSection extends VBox {
    private static final String BETWEEN = ";";

    private final PlanModel model;
    private final Inputs inputs;

    QuestionsSection(PlanModel model) {
        this.model = model;
        inputs = new Inputs(model);
        Rows rows = new Rows(model, plan -> plan.questions().size(), this::row);
        getChildren()
                .add(new Section(
                        Messages.text("plan.questions"),
                        Texts.note(Messages.text("plan.questions-help")),
                        rows,
                        ProblemText.below(model, Problem.Kind.QUESTION_WITHOUT_WORDS, Problem.Kind.TOO_FEW_STEPS),
                        Form.flow(
                                add("plan-add-rating", Messages.text("plan.add-rating"), Kind.RATING),
                                add("plan-add-count", Messages.text("plan.add-count"), Kind.COUNT),
                                add("plan-add-text", Messages.text("plan.add-text"), Kind.TEXT))));
    }

    private Button add(String id, String name, Kind kind) {
        Button button = new Button(name, Icons.icon(MaterialDesignP.PLUS));
        button.setId(id);
        button.setOnAction(_ -> model.edit("", plan -> {
            Question question = new Question(newId(plan), kind, "", List.of(), true);
            return plan.with(draft -> draft.questions(Lists.add(plan.questions(), question)));
        }));
        return button;
    }

    private static String newId(Plan plan) {
        Set<String> taken = plan.questions().stream().map(Question::id).collect(Collectors.toSet());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "question-" + i)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Node row(int index) {
        String number = Integer.toString(index + 1);
        Label kind = Texts.text("", "muted", "small");
        TextField text = inputs.line(part(
                "plan-question-" + number,
                Messages.text("plan.question", number),
                index,
                Question::text,
                Question::withText));
        TextField steps = inputs.line(part(
                "plan-steps-" + number,
                Messages.text("plan.steps", number),
                index,
                question -> String.join(BETWEEN + " ", question.options()),
                (question, typed) -> question.withOptions(split(typed))));
        CheckBox required = inputs.box(part(
                "plan-required-" + number,
                Messages.text("plan.required"),
                index,
                Question::required,
                Question::withRequired));
        model.watch(plan -> {
            Question question = Lists.at(plan.questions(), index);
            kind.setText(question == null ? "" : title(question.kind()));
            steps.setVisible(question != null && question.kind() == Kind.RATING);
        });
        required.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, Form.growing(text), required, up(index), remove(index));
        first.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(4, kind, first, Texts.collapsing(steps));
        row.getStyleClass().add("plan-item");
        return row;
    }

    private Button up(int index) {
        Button up = Icons.button(
                MaterialDesignA.ARROW_UP,
                Messages.text("plan.question-up", index + 1),
                () -> model.edit(
                        "",
                        plan -> plan.with(draft -> draft.questions(Lists.move(plan.questions(), index, index - 1)))));
        up.setDisable(index == 0);
        return up;
    }

    private Button remove(int index) {
        return Icons.button(
                MaterialDesignT.TRASH_CAN_OUTLINE,
                Messages.text("plan.question-remove", index + 1),
                () -> model.edit(
                        "", plan -> plan.with(draft -> draft.questions(Lists.remove(plan.questions(), index)))));
    }

    private static <T> Inputs.Part<T> part(
            String id, String name, int index, Function<Question, T> get, BiFunction<Question, T, Question> set) {
        return new Inputs.Part<>(
                id,
                name,
                plan -> read(Lists.at(plan.questions(), index), get),
                (plan, value) -> plan.with(draft -> draft.questions(Lists.set(
                        plan.questions(), index, set.apply(plan.questions().get(index), value)))));
    }

    private static <T> @Nullable T read(@Nullable Question question, Function<Question, T> get) {
        return question == null ? null : get.apply(question);
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split(BETWEEN))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case RATING -> Messages.text("plan.kind-rating");
            case COUNT -> Messages.text("plan.kind-count");
            case TEXT -> Messages.text("plan.kind-text");
        };
    }
}
