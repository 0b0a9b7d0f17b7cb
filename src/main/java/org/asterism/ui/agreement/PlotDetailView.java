package org.asterism.ui.agreement;

import java.util.List;
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
import org.asterism.session.result.PlotFindings;
import org.asterism.session.result.SessionResult;
import org.asterism.session.review.Decision;
import org.asterism.ui.agreement.PlotDetailModel.Found;
import org.asterism.ui.agreement.PlotDetailModel.Seen;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One plot: where people disagree, which points they see together, and everybody's answer. */
final class PlotDetailView extends BorderPane {
    private static final double MAP = 236;

    private final PlotDetailModel model;
    private final MachinesModel machines;
    private final DashboardModel dashboard;
    private final DashboardView.Replays replays;
    private final ScatterPlot plot = new ScatterPlot();
    private final TogetherView together = new TogetherView();
    private final PlotFacts facts = new PlotFacts();
    private final ComboBox<PlotFindings> plots = new ComboBox<>();
    private boolean filling;

    PlotDetailView(PlotDetailModel model, MachinesModel machines, DashboardView.Replays replays) {
        this.model = model;
        this.machines = machines;
        this.replays = replays;
        dashboard = model.dashboard();
        plot.setId("agreement-plot-points");
        setTop(header());
        Label empty = Texts.note(Messages.text("agreement.unanswered"));
        empty.setId("agreement-unanswered");
        empty.visibleProperty().bind(model.unansweredProperty());
        setCenter(new StackPane(body(), empty));
        plot.setReadout(this::readout);
        plot.hoverPointProperty().subscribe(hover -> together.mark(hover == null ? -1 : hover.index()));
        together.hoveredProperty().subscribe(point -> plot.ring(point.intValue()));
        model.foundProperty().subscribe(this::show);
        model.seenProperty().subscribe(_ -> paint());
        dashboard.resultProperty().subscribe(this::list);
        dashboard.plotProperty().subscribe(_ -> list(dashboard.resultProperty().get()));
    }

    private Node header() {
        plots.setId("agreement-choose-plot");
        plots.setAccessibleText(Messages.text("agreement.plot"));
        plots.setConverter(new Named<>(PlotFindings::title));
        plots.setPrefWidth(220);
        plots.setOnAction(_ -> {
            if (!filling && plots.getValue() != null) {
                dashboard.plotProperty().set(plots.getValue().id());
            }
        });
        Button back = Icons.button(
                "agreement-previous",
                MaterialDesignC.CHEVRON_LEFT,
                Messages.text("agreement.previous-plot"),
                () -> step(-1));
        Button next = Icons.button(
                "agreement-next", MaterialDesignC.CHEVRON_RIGHT, Messages.text("agreement.next-plot"), () -> step(1));
        Segments<Seen> seen = new Segments<>(
                model.seenProperty(),
                List.of(Seen.DISAGREEMENT, Seen.CONSENSUS),
                PlotDetailView::title,
                PlotDetailView::help);
        seen.button(Seen.DISAGREEMENT).setId("agreement-disagreement");
        seen.button(Seen.CONSENSUS).setId("agreement-consensus");
        Label key = Texts.text("", "muted", "small");
        model.seenProperty().subscribe(now -> key.setText(key(now)));
        HBox line = new HBox(8, back, plots, next, seen, key, replay());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("agreement-line");
        return line;
    }

    /** For the answer of one person that is on screen. */
    private Button replay() {
        Button replay = new Button(Messages.text("agreement.replay"), Icons.icon(MaterialDesignP.PLAY_OUTLINE));
        replay.setId("agreement-replay");
        replay.setTooltip(new Tooltip(Messages.text("agreement.replay-help")));
        replay.visibleProperty()
                .bind(model.seenProperty()
                        .map(seen -> seen instanceof Seen.Grouping one && one.source() == Decision.Source.PERSON));
        replay.managedProperty().bind(replay.visibleProperty());
        replay.setOnAction(_ -> {
            if (model.seenProperty().get() instanceof Seen.Grouping one) {
                replays.show(one.name(), dashboard.plotProperty().get());
            }
        });
        return replay;
    }

    private static String title(Seen seen) {
        return seen.equals(Seen.CONSENSUS)
                ? Messages.text("agreement.consensus")
                : Messages.text("agreement.disagreement");
    }

    private static String key(Seen seen) {
        return switch (seen) {
            case Seen.Disagreement _ -> Messages.text("agreement.disagreement-key");
            case Seen.Consensus _ -> Messages.text("agreement.consensus-key");
            case Seen.Grouping grouping -> Messages.text("agreement.grouping-key", grouping.name());
        };
    }

    private static String help(Seen seen) {
        return seen.equals(Seen.CONSENSUS)
                ? Messages.text("agreement.consensus-help")
                : Messages.text("agreement.disagreement-help");
    }

    private Node body() {
        HBox.setHgrow(plot, Priority.ALWAYS);
        together.setMinSize(MAP, MAP);
        together.setMaxSize(MAP, MAP);
        Tooltip.install(together, Texts.help(Messages.text("agreement.together-help")));
        Label readout = Texts.text("", "muted", "small");
        readout.textProperty().bind(together.readoutProperty());
        Section pairs = new Section(Messages.text("agreement.together"), together, readout);
        Section numbers = new Section(Messages.text("agreement.numbers"), facts);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(18, pairs, numbers);
        top.setMinHeight(Region.USE_PREF_SIZE);
        Tiles tiles = new Tiles(model, machines::of);
        VBox.setVgrow(tiles, Priority.ALWAYS);
        VBox side = new VBox(8, top, tiles);
        side.setMinWidth(500);
        side.setPrefWidth(528);
        HBox body = new HBox(14, plot, side);
        model.foundProperty().subscribe(found -> side.setVisible(found != null));
        plot.setMinWidth(320);
        plot.setPrefWidth(700);
        return body;
    }

    private void list(@Nullable SessionResult result) {
        filling = true;
        plots.getItems().setAll(result == null ? List.of() : result.plots());
        plots.setValue(dashboard.plot().orElse(null));
        filling = false;
    }

    private void step(int by) {
        int count = plots.getItems().size();
        if (count > 0) {
            int next = Math.floorMod(plots.getItems().indexOf(plots.getValue()) + by, count);
            dashboard.plotProperty().set(plots.getItems().get(next).id());
        }
    }

    private void show(@Nullable Found found) {
        together.show(found == null ? null : found.map());
        if (found != null) {
            facts.show(found.detail());
        }
        paint();
    }

    private void paint() {
        Found found = model.foundProperty().get();
        plot.setVisible(found != null);
        if (found != null) {
            plot.show(PlotDetailModel.scene(found.detail(), model.seenProperty().get()));
        }
    }

    private List<String> readout(int point) {
        Found found = model.foundProperty().get();
        if (found == null) {
            return List.of();
        }
        int group = found.detail().consensus().partition().labels()[point];
        return List.of(
                Messages.text("agreement.point", point + 1),
                Messages.text(
                        "agreement.point-disagreement",
                        Words.number(found.detail().disagreement()[point])),
                group < 0
                        ? Messages.text("agreement.point-noise")
                        : Messages.text(
                                "agreement.point-group",
                                group + 1,
                                Words.number(found.detail().consensus().certainty()[point])));
    }
}
