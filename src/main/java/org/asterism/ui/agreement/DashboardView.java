package org.asterism.ui.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Segments;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The page of what a session says: the result in a sentence above, one of five parts below. */
public final class DashboardView extends BorderPane {
    private final DashboardModel model;
    private final PlotDetailModel detail;
    private final MachinesModel machines;
    private final ForecastModel forecast;
    private final StackPane body = new StackPane();
    private final Map<Tab, Node> parts = new EnumMap<>(Tab.class);

    public DashboardView(DashboardModel model, PlotDetailModel detail, MachinesModel machines, ForecastModel forecast) {
        this.model = model;
        this.detail = detail;
        this.machines = machines;
        this.forecast = forecast;
        setId("agreement-page");
        getStyleClass().add("agreement-page");
        setTop(new VBox(8, title(), new Headline(model), problem()));
        setCenter(body);
        model.tabProperty().subscribe(tab -> body.getChildren().setAll(parts.computeIfAbsent(tab, this::part)));
    }

    private Node part(Tab tab) {
        return switch (tab) {
            case OVERVIEW -> new OverviewView(model);
            case PLOT -> new PlotDetailView(detail);
            case MACHINES -> new MachinesView(machines);
            case PREDICTION -> new ForecastView(forecast);
            case REVIEW -> new Label(tab.title());
        };
    }

    private Node title() {
        Button back = new Button(Messages.text("agreement.back"), Icons.icon(MaterialDesignA.ARROW_LEFT));
        back.setId("agreement-back");
        back.setCancelButton(true);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.close());
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty()
                .bind(model.resultProperty()
                        .map(result -> result.session().plan().title())
                        .orElse(""));
        Segments<Tab> tabs = new Segments<>(model.tabProperty(), List.of(Tab.values()), Tab::title, Tab::help);
        for (Tab tab : Tab.values()) {
            tabs.button(tab).setId("agreement-" + tab.name().toLowerCase(java.util.Locale.ROOT));
        }
        HBox line = new HBox(8, back, title, space(), tabs, space(), similarity(), noise());
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

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
