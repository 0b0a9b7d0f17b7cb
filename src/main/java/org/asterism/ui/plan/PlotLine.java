package org.asterism.ui.plan;

import java.util.function.Function;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A plot that is not among those that count: its picture, its title and what is known of it. */
final class PlotLine extends HBox {
    private final PlanModel model;
    private final PlotsModel plots;
    private final Function<Plan, @Nullable Stimulus> which;
    private final Pictures pictures = new Pictures();
    private final ImageView picture = new ImageView();
    private final Label title = Texts.text("");
    private final Label facts = Texts.text("", "muted", "small");

    PlotLine(PlanModel model, PlotsModel plots, Function<Plan, @Nullable Stimulus> which) {
        super(10);
        this.model = model;
        this.plots = plots;
        this.which = which;
        VBox words = new VBox(1, title, facts);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, Form.growing(words));
        model.watch(_ -> show());
        plots.facts().addListener((MapChangeListener<String, PlotFacts>) _ -> show());
    }

    /** A button that puts a plot back among those that count. */
    static Button back(Runnable action, String name) {
        return Icons.button(MaterialDesignA.ARROW_UP_LEFT, name, action);
    }

    private void show() {
        Plan plan = model.planProperty().get();
        Stimulus stimulus = plan == null ? null : which.apply(plan);
        if (stimulus != null) {
            PlotFacts known = plots.facts().get(stimulus.id());
            title.setText(stimulus.title());
            facts.setText(PlotCell.facts(stimulus, known));
            picture.setImage(known == null || !known.shown() ? null : pictures.of(known.points()));
        }
    }
}
