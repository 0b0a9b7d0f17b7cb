package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.asterism.ui.control.Texts;

/** What the lecturer decides of the class: whether answers and names are in sight, and what the audience sees. */
final class ClassControls extends FlowPane {
    private static final double GAP = 6;
    private final ClassModel model;

    ClassControls(ClassModel model, Supplier<Optional<Path>> folder) {
        super(GAP, GAP);
        this.model = model;
        ToggleButton reveal = toggle("", "class-reveal", model.sight().revealedProperty());
        reveal.getStyleClass().add("accent");
        reveal.textProperty()
                .bind(Bindings.when(model.sight().revealedProperty())
                        .then(text("predict.class.hide"))
                        .otherwise(text("predict.class.reveal")));
        ToggleButton ahead =
                toggle(text("predict.class.ahead"), "class-ahead", model.sight().aheadProperty());
        ahead.setTooltip(Texts.help(text("predict.class.ahead-help")));
        ahead.visibleProperty()
                .bind(model.sight()
                        .audienceProperty()
                        .and(model.sight().revealedProperty().not()));
        Texts.collapsing(ahead);
        Button choose = button(text("predict.choose-folder"), "class-folder");
        choose.setOnAction(_ -> folder.get().ifPresent(model::choose));
        Button close = button(text("predict.class.close"), "class-close");
        close.setOnAction(_ -> model.sight().showingProperty().set(false));
        getChildren()
                .addAll(
                        reveal,
                        ahead,
                        toggle(
                                text("predict.class.names"),
                                "class-named",
                                model.sight().namedProperty()),
                        second(),
                        choose,
                        close);
    }

    /** All in one row, so that what is asked beside has the rest. */
    @Override
    protected double computePrefWidth(double height) {
        List<Node> shown = getManagedChildren();
        double controls = shown.stream()
                .mapToDouble(node -> Math.ceil(node.prefWidth(-1)))
                .sum();
        return controls + GAP * (shown.size() - 1);
    }

    private static ToggleButton toggle(String title, String id, BooleanProperty on) {
        ToggleButton toggle = new ToggleButton(title);
        toggle.setId(id);
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    private static Button button(String title, String id) {
        Button button = new Button(title);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** What the audience's own window shows; any choice opens it. */
    private MenuButton second() {
        MenuButton second = new MenuButton(text("predict.class.second"));
        second.setId("class-second");
        second.setTooltip(Texts.help(text("predict.class.second-help")));
        ToggleGroup group = new ToggleGroup();
        for (Projection projection : Projection.values()) {
            RadioMenuItem item = new RadioMenuItem(projection.title());
            item.setId("class-second-" + projection.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.sight().project(projection));
            model.sight().projectionProperty().subscribe(now -> item.setSelected(now == projection));
            second.getItems().add(item);
        }
        return second;
    }
}
