package org.asterism.ui.compare;

import atlantafx.base.controls.Spacer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.perception.compare.Candidate;
import org.asterism.perception.compare.Order;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.TickMenu;
import org.asterism.ui.text.Messages;
import org.controlsfx.control.SegmentedButton;

/** Many plots with their scores: what is compared above, below it cards or a matrix of all pairs. */
public final class CompareView extends BorderPane {
    private static final double DETAIL = 192;

    private final CompareModel model;
    private final BooleanProperty matrix = new SimpleBooleanProperty(this, "matrix");

    /** What the page asks of a person. */
    public interface Files {
        Optional<Path> folder();

        /** Where to write the scores. */
        Optional<Path> export();
    }

    private final Files files;

    public CompareView(CompareModel model, Files files) {
        this.model = model;
        this.files = files;
        setId("compare");
        getStyleClass().add("compare");
        setTop(new VBox(8, title(), options(), status()));
        setCenter(new StackPane(grid(), squares()));
    }

    private Node title() {
        Button back = Buttons.back("compare-back", Messages.text("compare.back"), model::close);
        Label title = new Label(Messages.text("compare.title"));
        title.getStyleClass().add("strong");
        return line(
                back,
                title,
                new Spacer(),
                Buttons.button("compare-export", Messages.text("compare.export"), this::export));
    }

    private Node options() {
        SegmentedButton sources = segments();
        for (Source source : Source.values()) {
            add(
                    sources,
                    "compare-" + source.name().toLowerCase(Locale.ROOT),
                    source.title(),
                    model.sourceProperty().isEqualTo(source),
                    () -> choose(source));
        }
        SegmentedButton orders = segments();
        add(
                orders,
                "compare-clearest",
                Messages.text("compare.clearest"),
                ordered(Order.CLEAREST),
                () -> order(Order.CLEAREST));
        add(
                orders,
                "compare-debatable",
                Messages.text("compare.debatable"),
                ordered(Order.MOST_DEBATABLE),
                () -> order(Order.MOST_DEBATABLE));
        SegmentedButton looks = segments();
        add(looks, "compare-plots", Messages.text("compare.plots"), matrix.not(), () -> matrix.set(false));
        add(looks, "compare-pairs", Messages.text("compare.matrix"), matrix.and(columns()), () -> matrix.set(true));
        shown(looks, columns());
        shown(orders, squaresShown().not());
        TickMenu menu = new TickMenu(
                "compare-columns",
                Messages.text("compare.columns-help", Candidate.MOST_COLUMNS),
                model::offered,
                model.columnsProperty(),
                model::toggle);
        model.columnsProperty()
                .subscribe(chosen -> menu.setText(Messages.text("compare.columns-chosen", chosen.size())));
        shown(menu, columns());
        return line(sources, menu, folder(), new Spacer(), looks, orders);
    }

    private Node folder() {
        Label name = new Label();
        name.getStyleClass().add("muted");
        name.textProperty()
                .bind(model.folderProperty()
                        .map(path -> String.valueOf(path.getFileName()))
                        .orElse(""));
        Button choose = Buttons.button("compare-choose", Messages.text("compare.choose"), this::chooseFolder);
        HBox box = line(name, choose);
        shown(box, model.sourceProperty().isEqualTo(Source.FOLDER));
        return box;
    }

    private Node status() {
        Label words = new Label();
        words.setId("compare-status");
        words.getStyleClass().addAll("muted", "small");
        words.textProperty().bind(model.statusProperty());
        words.setTooltip(new Tooltip());
        words.getTooltip().textProperty().bind(model.statusProperty());
        Button cancel = Buttons.button("compare-cancel", Messages.text("compare.cancel"), model::cancel);
        cancel.getStyleClass().add("small");
        shown(cancel, model.runningProperty());
        Label how = new Label();
        how.textProperty().bind(model.mannerProperty());
        how.getStyleClass().addAll("muted", "small");
        return line(words, cancel, new Spacer(), how);
    }

    private Node grid() {
        ScoreGrid grid = new ScoreGrid(model);
        shown(grid, squaresShown().not());
        return grid;
    }

    private Node squares() {
        ScoreMatrix squares = new ScoreMatrix(model);
        HBox.setHgrow(squares, Priority.ALWAYS);
        HBox box = new HBox(12, squares, pointedAt(squares));
        shown(box, squaresShown());
        return box;
    }

    /** The plot of the cell that the pointer was over last. */
    private Node pointedAt(ScoreMatrix squares) {
        Label hint = new Label(Messages.text("compare.matrix-hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        VBox detail = new VBox(hint);
        detail.getStyleClass().add("score-cards");
        detail.setPrefWidth(DETAIL);
        detail.setMinWidth(DETAIL);
        squares.hoveredProperty().subscribe(plot -> {
            if (plot != null) {
                detail.getChildren().setAll(new ScoreCard(model, plot, false), hint);
            }
        });
        return detail;
    }

    private BooleanBinding columns() {
        return model.sourceProperty().isEqualTo(Source.COLUMNS);
    }

    private BooleanBinding squaresShown() {
        return matrix.and(columns());
    }

    private BooleanBinding ordered(Order order) {
        return model.orderProperty().isEqualTo(order);
    }

    private void order(Order order) {
        model.orderProperty().set(order);
    }

    private void choose(Source source) {
        if (source == Source.FOLDER && model.folderProperty().get() == null) {
            chooseFolder();
        } else {
            model.sourceProperty().set(source);
        }
    }

    private void chooseFolder() {
        files.folder().ifPresent(model::choose);
    }

    private void export() {
        files.export().ifPresent(model::export);
    }

    private static SegmentedButton segments() {
        SegmentedButton segments = new SegmentedButton();
        segments.setToggleGroup(new ToggleGroup());
        return segments;
    }

    private static void add(SegmentedButton segments, String id, String title, BooleanBinding on, Runnable choose) {
        ToggleButton button = new ToggleButton(title);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            choose.run();
            button.setSelected(on.get());
        });
        on.subscribe(button::setSelected);
        segments.getButtons().add(button);
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
