package org.asterism.ui.aid;

import java.util.Objects;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.parameter.Declaration;
import org.asterism.tuning.aid.Aid;
import org.asterism.tuning.aid.Branches;
import org.asterism.tuning.aid.CountCurve;
import org.asterism.tuning.aid.KDistances;
import org.asterism.tuning.aid.Merges;
import org.asterism.tuning.aid.Valleys;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The picture with what it speaks for and what it was made of, or why there is none. */
final class AidView extends VBox {
    private final AidModel model;
    private final StackPane chart = new StackPane();
    private final Label hint = Texts.collapsing(Texts.note(""));
    private final Label problem = Texts.collapsing(Texts.note(""));
    private final SizeSlider size;
    private final Button suggestion = Texts.collapsing(new Button());

    /** @param height of the picture, at least */
    AidView(AidModel model, double height) {
        super(4);
        this.model = model;
        getStyleClass().add("aid-view");
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        chart.managedProperty().bind(chart.visibleProperty());
        VBox.setVgrow(chart, Priority.ALWAYS);
        problem.getStyleClass().add("aid-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        suggestion.getStyleClass().addAll("small", "aid-suggestion");
        suggestion.setMinWidth(USE_PREF_SIZE);
        suggestion.setOnAction(_ -> model.suggestion().ifPresent(model::move));
        size = new SizeSlider(model);
        HBox row = new HBox(8, suggestion);
        row.setAlignment(Pos.CENTER_LEFT);
        row.managedProperty().bind(suggestion.visibleProperty());
        getChildren().addAll(chart, problem, size, hint, row);
        model.aidProperty().subscribe(this::show);
        model.algorithmProperty().subscribe(() -> suggest());
    }

    private void show(@Nullable Aid aid) {
        chart.setVisible(aid != null);
        hint.setVisible(aid != null);
        chart.getChildren().clear();
        if (aid != null) {
            chart.getChildren().add(chart(aid));
            hint.setText(hint(aid));
        }
        suggest();
    }

    private AidChart chart(Aid aid) {
        return switch (aid) {
            case KDistances distances -> new DistanceChart(model, distances);
            case CountCurve curve -> new CountChart(model, curve);
            case Valleys valleys -> new ReachabilityChart(model, valleys);
            case Merges merges -> new DendrogramChart(model, merges);
            case Branches branches -> new BranchChart(model, branches);
        };
    }

    private static String hint(Aid aid) {
        String how = switch (aid) {
            case KDistances _ -> Messages.text("aid.distances-hint");
            case Valleys _ -> Messages.text("aid.valleys-hint");
            case Merges _ -> Messages.text("aid.merges-hint");
            case Branches _ -> Messages.text("aid.branches-hint");
            case CountCurve curve ->
                Messages.text(curve.kind() == CountCurve.Kind.BIC ? "aid.bic-hint" : "aid.elbow-hint");
        };
        boolean scaled = aid instanceof Aid.Grouped;
        String sampled = scaled ? "aid.sampled-scaled" : "aid.sampled";
        return aid.sampled() ? how + " " + Messages.text(sampled, aid.drawn(), aid.points()) : how;
    }

    /** Offers what the picture speaks for, unless that is set already. */
    private void suggest() {
        OptionalDouble place = model.suggestion();
        suggestion.setVisible(place.isPresent() && place.getAsDouble() != model.place());
        if (place.isPresent()) {
            suggestion.setText(Messages.text("aid.suggested", Declaration.text(place.getAsDouble())));
            String why = Objects.requireNonNull(model.aidProperty().get()) instanceof CountCurve curve
                    ? Messages.text(curve.kind() == CountCurve.Kind.BIC ? "aid.suggested-bic" : "aid.suggested-elbow")
                    : Messages.text("aid.suggested-knee");
            suggestion.setTooltip(Texts.help(why));
            suggestion.setAccessibleText(suggestion.getText() + ". " + why);
        }
    }
}
