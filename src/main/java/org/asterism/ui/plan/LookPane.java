package org.asterism.ui.plan;

import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** How a plot will look to people: the one that is chosen, or the first. */
final class LookPane extends VBox {
    private final PlanModel model;
    private final PlotsModel plots;
    private final DisplayPreview preview = new DisplayPreview(SummaryPane.WIDTH - 2);
    private final StackPane frame = new StackPane(preview);
    private final Label name = Texts.note("");
    private @Nullable Stimulus chosen;

    LookPane(PlanModel model, PlotsModel plots) {
        this.model = model;
        this.plots = plots;
        frame.getStyleClass().add("plan-preview");
        frame.setMaxWidth(SummaryPane.WIDTH);
        Texts.collapsing(frame);
        getChildren().add(new Section(Messages.text("plan.look"), frame, name));
        model.watch(_ -> look());
        plots.facts().addListener((MapChangeListener<String, PlotFacts>) _ -> look());
    }

    void choose(Stimulus stimulus) {
        chosen = stimulus;
        look();
    }

    private void look() {
        Plan plan = model.planProperty().get();
        Stimulus wanted = plan == null ? null : wanted(plan);
        PlotFacts facts = wanted == null ? null : plots.facts().get(wanted.id());
        frame.setVisible(facts != null);
        if (plan == null || wanted == null || facts == null) {
            name.setText(Messages.text("plan.look-none"));
            return;
        }
        double share = preview.getWidth() / plan.display().side();
        name.setText(Messages.text("plan.look-named", wanted.title(), Numbers.fixed(100 * share, 0)));
        preview.show(facts.points(), plan.display());
    }

    private @Nullable Stimulus wanted(Plan plan) {
        Stimulus first = chosen;
        return plan.everyStimulus()
                .filter(stimulus -> first != null && stimulus.id().equals(first.id()))
                .filter(this::known)
                .findFirst()
                .or(() -> plan.stimuli().stream().filter(this::known).findFirst())
                .orElse(null);
    }

    private boolean known(Stimulus stimulus) {
        PlotFacts known = plots.facts().get(stimulus.id());
        return known != null && known.shown();
    }
}
