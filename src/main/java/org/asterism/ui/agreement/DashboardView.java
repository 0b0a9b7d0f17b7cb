package org.asterism.ui.agreement;

import atlantafx.base.controls.Spacer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.document.FolderModel;
import org.asterism.ui.text.Messages;

/** The page of what a session says: the result in a sentence above, one of five parts below. */
public final class DashboardView extends BorderPane {
    private static final Duration LOOK = Duration.seconds(1);

    private final DashboardModel model;
    private final Parts models;
    private final Supplier<Optional<Path>> folder;
    private final StackPane body = new StackPane();
    private final Map<Tab, Node> parts = new EnumMap<>(Tab.class);

    /** The models of the parts. */
    public record Parts(
            PlotDetailModel detail,
            MachinesModel machines,
            ForecastModel forecast,
            ReviewModel review,
            FolderModel folder,
            Replays replays) {}

    /** Shows how answers came about. */
    @FunctionalInterface
    public interface Replays {
        /** @param plot the plot's id */
        void show(String person, String plot);
    }

    /** @param folder asks for a folder to write tables into */
    public DashboardView(DashboardModel model, Parts models, Supplier<Optional<Path>> folder) {
        this.model = model;
        this.models = models;
        this.folder = folder;
        setId("agreement-page");
        getStyleClass().add("agreement-page");
        setTop(new VBox(8, title(), new Headline(model), problem()));
        setCenter(body);
        watch();
        model.tabProperty().subscribe(tab -> body.getChildren().setAll(parts.computeIfAbsent(tab, this::part)));
    }

    /** Looks once a second whether anybody has answered, while the page is on screen. */
    private void watch() {
        Timeline clock = new Timeline(new KeyFrame(LOOK, _ -> models.folder().look()));
        clock.setCycleCount(Animation.INDEFINITE);
        model.showingProperty().subscribe(showing -> {
            if (showing) {
                clock.play();
            } else {
                clock.stop();
            }
        });
    }

    private Node part(Tab tab) {
        return switch (tab) {
            case OVERVIEW -> new OverviewView(model);
            case PLOT -> new PlotDetailView(models.detail(), models.machines(), models.replays());
            case MACHINES -> new MachinesView(models.machines());
            case PREDICTION -> new ForecastView(models.forecast());
            case REVIEW -> new ReviewView(models.review(), models.detail(), models.machines(), folder);
        };
    }

    private Node title() {
        Button back = Buttons.back("agreement-back", Messages.text("agreement.back"), model::close);
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty()
                .bind(model.resultProperty()
                        .map(result -> result.session().plan().title())
                        .orElse(""));
        Segments<Tab> tabs = new Segments<>(model.tabProperty(), List.of(Tab.values()), Tab::title, Tab::help);
        for (Tab tab : Tab.values()) {
            tabs.button(tab).setId("agreement-" + tab.name().toLowerCase(Locale.ROOT));
        }
        Button export = Buttons.button(
                "agreement-export",
                Messages.text("agreement.export"),
                () -> folder.get().ifPresent(model::export));
        export.setTooltip(Texts.help(Messages.text("agreement.export-help")));
        export.disableProperty()
                .bind(model.resultProperty().map(_ -> !model.exportable()).orElse(true));
        HBox line = new HBox(8, back, title, new Spacer(), tabs, new Spacer(), similarity(), noise(), export);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node similarity() {
        ComboBox<Similarity> box = new ComboBox<>();
        box.setId("agreement-measure");
        box.getItems().setAll(Similarity.values());
        box.setConverter(new Named<>(Words::name));
        box.setAccessibleText(Messages.text("agreement.measure"));
        box.setTooltip(new Tooltip());
        box.getTooltip().textProperty().bind(model.choiceProperty().map(choice -> Words.help(choice.similarity())));
        model.choiceProperty().subscribe(choice -> box.setValue(choice.similarity()));
        box.setOnAction(_ -> model.compareBy(box.getValue()));
        return box;
    }

    private Node noise() {
        ComboBox<Noise> box = new ComboBox<>();
        box.setId("agreement-noise");
        box.getItems().setAll(Noise.values());
        box.setConverter(new Named<>(Words::name));
        box.setAccessibleText(Messages.text("agreement.noise"));
        box.setTooltip(new Tooltip(Messages.text("agreement.noise-help")));
        model.choiceProperty().subscribe(choice -> box.setValue(choice.noise()));
        box.setOnAction(_ -> model.count(box.getValue()));
        return box;
    }

    private Node problem() {
        Label problem = new Label();
        problem.setId("agreement-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(Bindings.isNotEmpty(model.problemProperty()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }
}
