package org.asterism.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Outlook;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Problem;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What a person will go through, and what is wrong with the plan. */
final class SummaryPane extends VBox {
    static final double WIDTH = 300;

    private final PlanModel model;
    private final VBox facts = new VBox(4);
    private final VBox problems = new VBox(6);

    SummaryPane(PlanModel model) {
        super(18);
        this.model = model;
        setId("plan-summary");
        setMinWidth(WIDTH);
        getChildren()
                .addAll(
                        new Section(Messages.text("plan.outlook"), facts),
                        new Section(Messages.text("plan.state"), problems));
        model.watch(this::show);
    }

    private void show(Plan plan) {
        facts.getChildren().setAll(facts(Outlook.of(plan)));
        List<Problem> found = model.problemsProperty().get();
        problems.getChildren().setAll(found.stream().map(SummaryPane::line).toList());
        if (found.isEmpty()) {
            problems.getChildren()
                    .add(line(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "plan-fine", Messages.text("plan.fine")));
        }
    }

    private static List<Node> facts(Outlook outlook) {
        List<Node> lines = new ArrayList<>();
        Label plots = Texts.wrapped(Messages.text("plan.outlook-plots", outlook.plots()), "plan-headline");
        plots.setId("plan-outlook");
        lines.add(plots);
        add(lines, outlook.practice(), Messages.text("plan.outlook-practice", outlook.practice()));
        add(lines, outlook.repeats(), Messages.text("plan.outlook-repeats", outlook.repeats()));
        add(lines, outlook.checks(), Messages.text("plan.outlook-checks", outlook.checks()));
        add(lines, outlook.breaks(), Messages.text("plan.outlook-breaks", outlook.breaks()));
        add(lines, outlook.minutes(), Messages.text("plan.outlook-minutes", outlook.minutes()));
        return lines;
    }

    private static void add(List<Node> lines, int count, String text) {
        if (count > 0) {
            lines.add(Texts.wrapped(text));
        }
    }

    private static Node line(Problem problem) {
        return problem.stops()
                ? line(MaterialDesignA.ALERT_CIRCLE_OUTLINE, "plan-stop", ProblemText.of(problem))
                : line(MaterialDesignA.ALERT_OUTLINE, "plan-caution", ProblemText.of(problem));
    }

    private static Node line(Ikon ikon, String style, String text) {
        FontIcon icon = Icons.icon(ikon);
        icon.getStyleClass().add(style);
        HBox line = new HBox(8, icon, Texts.wrapped(text));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
